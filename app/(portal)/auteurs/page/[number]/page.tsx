import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { authorsMetadata } from '#app/metadata.ts';
import { requirePageNumber } from '#app/require-page-number.ts';
import { authorsPath } from '#lib/urls.ts';
import { AuthorsPage } from '../../AuthorsPage.tsx';

type Props = PageProps<'/auteurs/page/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorsMetadata(requirePageNumber((await params).number));
}

export default async function NumberedAuthorsPage({ params }: Props) {
  const { number } = await params;
  if (number === '1') permanentRedirect(authorsPath());
  return <AuthorsPage number={requirePageNumber(number)} />;
}
