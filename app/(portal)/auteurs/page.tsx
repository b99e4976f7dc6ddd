import type { Metadata } from 'next';
import { authorsMetadata } from '#app/metadata.ts';
import { AuthorsPage } from './AuthorsPage.tsx';

export function generateMetadata(): Metadata {
  return authorsMetadata(1);
}

export default function FirstAuthorsPage() {
  return <AuthorsPage number={1} />;
}
