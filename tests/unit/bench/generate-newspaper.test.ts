import { describe, expect, it } from 'vitest';
import { listCrawlPaths } from '../../bench/crawl-paths.ts';
import { generateNewspaper } from '../../bench/generate-newspaper.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { writeBody } from '../../bench/write-body.ts';

describe('the newspaper of the benchmarks', () => {
  it('is the same one each time', () => {
    expect(generateNewspaper(20)).toEqual(generateNewspaper(20));
  });

  it('grows at its end, so that a small run loads the first articles of a large one', () => {
    expect(generateNewspaper(40).articlePaths.slice(0, 20)).toEqual(generateNewspaper(20).articlePaths);
  });

  it('has as many addresses as articles, in eight categories', () => {
    const { articlePaths, categoryPaths } = generateNewspaper(300);
    expect(new Set(articlePaths).size).toBe(300);
    expect(categoryPaths).toHaveLength(8);
    expect(new Set(articlePaths.map(path => `/${path.split('/')[1]}`))).toEqual(new Set(categoryPaths));
  });

  it('holds articles of about 700 words', () => {
    const random = seededRandom(1);
    const counts = Array.from({ length: 50 }, () => countWords(writeBody(random)));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(650);
    expect(mean).toBeLessThan(750);
  });
});

describe('the addresses of a crawl', () => {
  const newspaper = generateNewspaper(200);

  it('are all different, and as many as asked for', () => {
    const paths = listCrawlPaths(newspaper, 1000);
    expect(new Set(paths).size).toBe(1000);
  });

  it('hold every article', () => {
    expect(listCrawlPaths(newspaper, 1000)).toEqual(expect.arrayContaining([...newspaper.articlePaths]));
  });
});

function countWords(html: string): number {
  return html
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/).length;
}
