import type { Metadata } from 'next';
import { TopicsPage, topicsMetadata } from './TopicsPage.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return topicsMetadata(1);
}

export default function FirstTopicsPage() {
  return <TopicsPage number={1} />;
}
