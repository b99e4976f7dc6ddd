import type { Metadata } from 'next';
import { authorsMetadata } from '#app/metadata.ts';
import { AuthorsPage } from './AuthorsPage.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return authorsMetadata(1);
}

export default function FirstAuthorsPage() {
  return <AuthorsPage number={1} />;
}
