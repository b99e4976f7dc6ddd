import type { Article } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import type { Step } from './Breadcrumb.tsx';
import { toCategorySteps } from './category-steps.ts';

/** From the topmost category down to the article that shows a picture. */
export function toPhotoSteps(article: Article): readonly Step[] {
  const { category, headline } = article;
  return [
    ...toCategorySteps([...category.ancestors, category]),
    { name: headline, path: articlePath(article) },
  ];
}
