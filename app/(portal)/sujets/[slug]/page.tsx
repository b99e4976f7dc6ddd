import type { Metadata } from 'next';
import { topicMetadata } from '#app/metadata.ts';
import { TopicPage } from './TopicPage.tsx';

type Props = PageProps<'/sujets/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicMetadata((await params).slug, 1);
}

export default async function FirstTopicPage({ params }: Props) {
  return <TopicPage slug={(await params).slug} number={1} />;
}
