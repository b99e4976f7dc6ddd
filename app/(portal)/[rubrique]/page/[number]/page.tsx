import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { categoryPath } from '#lib/urls.ts';
import { CategoryPage, categoryMetadata } from '../../CategoryPage.tsx';

type Props = PageProps<'/[rubrique]/page/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { rubrique, number } = await params;
  return categoryMetadata(rubrique, Number(number));
}

export default async function NumberedCategoryPage({ params }: Props) {
  const { rubrique, number } = await params;
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
  if (number === '1') permanentRedirect(categoryPath(rubrique));
  return <CategoryPage slug={rubrique} number={Number(number)} />;
}
