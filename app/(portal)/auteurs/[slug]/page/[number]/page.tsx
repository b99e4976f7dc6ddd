import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { authorMetadata } from '#app/metadata.ts';
import { requirePageNumber } from '#app/require-page-number.ts';
import { authorPath } from '#lib/urls.ts';
import { AuthorPage } from '../../AuthorPage.tsx';

type Props = PageProps<'/auteurs/[slug]/page/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  return authorMetadata(slug, requirePageNumber(number));
}

export default async function NumberedAuthorPage({ params }: Props) {
  const { slug, number } = await params;
  if (number === '1') permanentRedirect(authorPath(slug));
  return <AuthorPage slug={slug} number={requirePageNumber(number)} />;
}
