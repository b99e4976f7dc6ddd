import type { Metadata } from 'next';
import { categoryMetadata } from '#app/metadata.ts';
import { CategoryPage } from './CategoryPage.tsx';

type Props = PageProps<'/[rubrique]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return categoryMetadata((await params).rubrique, 1);
}

export default async function FirstCategoryPage({ params }: Props) {
  return <CategoryPage slug={(await params).rubrique} number={1} />;
}
