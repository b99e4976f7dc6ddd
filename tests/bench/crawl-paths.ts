import { categoryPath } from '#lib/urls.ts';
import type { Newspaper } from './generate-newspaper.ts';
import { seededRandom } from './seeded-random.ts';

const SEED = 7;
const ARTICLES_PER_LIST = 20;

/**
 * So many different addresses in one mixed order: each article and each page of each category, and for the rest articles under the noise that
 * links on social networks carry, and addresses of which one in two is unknown: the diet of a portal that robots have found.
 */
export function listCrawlPaths({ articlePaths, categoryPaths }: Newspaper, count: number): readonly string[] {
  const random = seededRandom(SEED);
  const listPages = Math.ceil(articlePaths.length / categoryPaths.length / ARTICLES_PER_LIST);
  const real = [
    ...articlePaths,
    ...categoryPaths.flatMap(path =>
      Array.from({ length: listPages }, (_, index) => categoryPath(path.slice(1), index + 1)),
    ),
  ];
  const noisy = Array.from({ length: Math.max(0, count - real.length) }, (_, index) => {
    const path = random.pick(articlePaths);
    return index % 2 === 0 ? `${path}?utm_source=reseau&utm_content=${index}` : `${path}-inconnu-${index}`;
  });
  return [...real, ...noisy]
    .map(path => ({ path, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ path }) => path);
}
