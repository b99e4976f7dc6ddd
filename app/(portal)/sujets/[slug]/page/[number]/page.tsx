import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { topicMetadata } from '#app/metadata.ts';
import { requirePageNumber } from '#app/require-page-number.ts';
import { topicPath } from '#lib/urls.ts';
import { TopicPage } from '../../TopicPage.tsx';

type Props = PageProps<'/sujets/[slug]/page/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  return topicMetadata(slug, requirePageNumber(number));
}

export default async function NumberedTopicPage({ params }: Props) {
  const { slug, number } = await params;
  if (number === '1') permanentRedirect(topicPath(slug));
  return <TopicPage slug={slug} number={requirePageNumber(number)} />;
}
