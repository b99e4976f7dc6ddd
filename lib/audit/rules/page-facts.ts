import { parseRoute } from '#lib/domain/route.ts';
import { listIndexablePages } from './editions.ts';
import { breach, type Finding, listPages, type ReadPage, type Rule, remark } from './rule.ts';

/** Where a page is: the same for readers and for machines. */
export const breadcrumbs: Rule = {
  name: 'breadcrumbs',
  check: site =>
    listIndexablePages(site).flatMap(({ path, html }) => {
      const [visible, data] = [html.breadcrumb?.join(' › '), html.breadcrumbData?.join(' › ')];
      return visible === data
        ? []
        : [breach(`${path}: “${visible ?? ''}” on the page, “${data ?? ''}” in its data`)];
    }),
};

/** Titles and descriptions tell pages apart. What bears the same name or has the same first words was made so by its authors, each in an address of its own. */
export const uniqueness: Rule = {
  name: 'titles and descriptions',
  check: site => {
    const pages = listIndexablePages(site);
    return [
      ...findDoubles(pages, 'title', ({ html }) => html.title),
      ...findDoubles(pages, 'description', ({ html }) => html.description),
    ];
  },
};

function findDoubles(
  pages: readonly ReadPage[],
  what: string,
  textOf: (page: ReadPage) => string,
): readonly Finding[] {
  return [...Map.groupBy(pages, textOf)].flatMap(([text, same]) => {
    const paths = same.map(({ path }) => path);
    if (text === '') return paths.map(path => breach(`${path}: no ${what}`));
    if (same.length === 1) return [];
    const tells = `the ${what} “${text}” is that of ${paths.join(', ')}`;
    return [isOfContent(paths) ? remark(tells) : breach(tells)];
  });
}

/** Two pages of one list, or two pages that the portal makes of itself, are its own to tell apart. */
function isOfContent(paths: readonly string[]): boolean {
  const subjects = new Set(paths.map(path => path.replace(/\/page\/\d+$/, '')));
  const own = paths.filter(path => !NAMED_BY_CONTENT.has(parseRoute(path)?.name ?? ''));
  return subjects.size === paths.length && own.length <= 1;
}

const NAMED_BY_CONTENT: ReadonlySet<string> = new Set(['article', 'author', 'category', 'page', 'topic']);

export const headings: Rule = {
  name: 'headings',
  check: site =>
    listPages(site).flatMap(({ path, html }) => {
      const [first = ''] = html.headings;
      if (html.headings.length !== 1) return [breach(`${path}: ${html.headings.length} h1`)];
      return first === '' ? [breach(`${path}: an empty h1`)] : [];
    }),
};

/** Pictures have their place before they come, and words in their place; whether an author gave them any is the author's. */
export const images: Rule = {
  name: 'images',
  check: site =>
    listPages(site).flatMap(({ path, html }) =>
      html.images.flatMap(({ source, hasSize, alt, isOfArticle }) => [
        ...(hasSize ? [] : [breach(`${path}: ${source} has no size`)]),
        ...(alt === undefined ? [breach(`${path}: ${source} has no alt attribute`)] : []),
        ...(alt === '' && isOfArticle ? [remark(`${path}: ${source} has no alternative text`)] : []),
      ]),
    ),
};

/** Search engines show a picture small unless a page lets them (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#max-image-preview). */
export const previews: Rule = {
  name: 'previews',
  check: site =>
    listIndexablePages(site)
      .filter(({ html }) => !html.allowsLargePreviews)
      .map(({ path }) => breach(`${path}: no max-image-preview:large`)),
};
