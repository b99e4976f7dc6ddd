/** What a clean path asks for, before anyone looked whether it exists. */
export type Route =
  | { readonly name: 'front' }
  | { readonly name: 'category'; readonly category: string; readonly number: number }
  | { readonly name: 'article'; readonly category: string; readonly slug: string };

const FRONT = /^\/$/;
const CATEGORY = /^\/(?<category>[a-z0-9-]+)(?:\/page\/(?<number>[1-9]\d{0,5}))?$/;
const ARTICLE = /^\/(?<category>[a-z0-9-]+)\/(?<slug>[a-z0-9-]+)$/;

/** Reads a clean path (lower case, no trailing slash); `undefined` when no page has an address of this shape. */
export function parseRoute(path: string): Route | undefined {
  if (FRONT.test(path)) return { name: 'front' };
  const category = CATEGORY.exec(path)?.groups;
  if (category?.category) {
    return { name: 'category', category: category.category, number: Number(category.number ?? 1) };
  }
  const article = ARTICLE.exec(path)?.groups;
  if (article?.category && article.slug) {
    return { name: 'article', category: article.category, slug: article.slug };
  }
  return undefined;
}
