import type { Metadata } from 'next';
import { topicsMetadata } from '#app/metadata.ts';
import { TopicsPage } from './TopicsPage.tsx';

export function generateMetadata(): Metadata {
  return topicsMetadata(1);
}

export default function FirstTopicsPage() {
  return <TopicsPage number={1} />;
}
