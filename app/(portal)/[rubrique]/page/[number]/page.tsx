import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { categoryMetadata } from '#app/metadata.ts';
import { requirePageNumber } from '#app/require-page-number.ts';
import { categoryPath } from '#lib/urls.ts';
import { CategoryPage } from '../../CategoryPage.tsx';

type Props = PageProps<'/[rubrique]/page/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rubrique, number } = await params;
  return categoryMetadata(rubrique, requirePageNumber(number));
}

export default async function NumberedCategoryPage({ params }: Props) {
  const { rubrique, number } = await params;
  if (number === '1') permanentRedirect(categoryPath(rubrique));
  return <CategoryPage slug={rubrique} number={requirePageNumber(number)} />;
}
