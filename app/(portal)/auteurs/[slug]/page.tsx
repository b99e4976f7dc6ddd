import type { Metadata } from 'next';
import { authorMetadata } from '#app/metadata.ts';
import { AuthorPage } from './AuthorPage.tsx';

type Props = PageProps<'/auteurs/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata((await params).slug, 1);
}

export default async function FirstAuthorPage({ params }: Props) {
  return <AuthorPage slug={(await params).slug} number={1} />;
}
