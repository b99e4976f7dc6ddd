import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { topicsMetadata } from '#app/metadata.ts';
import { requirePageNumber } from '#app/require-page-number.ts';
import { topicsPath } from '#lib/urls.ts';
import { TopicsPage } from '../../TopicsPage.tsx';

type Props = PageProps<'/sujets/page/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicsMetadata(requirePageNumber((await params).number));
}

export default async function NumberedTopicsPage({ params }: Props) {
  const { number } = await params;
  if (number === '1') permanentRedirect(topicsPath());
  return <TopicsPage number={requirePageNumber(number)} />;
}
