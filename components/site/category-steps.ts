import type { Category } from '#lib/domain/category.ts';
import { categoryPath } from '#lib/urls.ts';
import type { Step } from './Breadcrumb.tsx';

/** Categories, from the topmost down, as steps of a breadcrumb. */
export function toCategorySteps(categories: readonly Category[]): readonly Step[] {
  return categories.map(({ slug, name }) => ({ name, path: categoryPath(slug) }));
}
