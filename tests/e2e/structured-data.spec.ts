import { expect, test } from '@playwright/test';
import { testStructuredData } from '../support/structured-data.ts';
import { PAGE_KINDS, portalUrl } from './pages.ts';

/** What a kind of page is to search engines, beside its breadcrumb. */
const SCHEMAS: Readonly<Record<string, readonly string[]>> = {
  front: ['NewsMediaOrganization', 'WebSite'],
  article: ['NewsArticle', 'NewsMediaOrganization'],
  category: ['CollectionPage'],
  topic: ['CollectionPage'],
  author: ['ProfilePage'],
  authors: ['CollectionPage'],
  topics: ['CollectionPage'],
  archives: ['CollectionPage'],
  'archives of a year': ['CollectionPage'],
  'archives of a month': ['CollectionPage'],
  'archives of a day': ['CollectionPage'],
};

for (const { kind, path } of PAGE_KINDS.filter(({ status }) => status === 200)) {
  test(`Google and the networks miss nothing of a page: ${kind}`, async () => {
    const { schemas, faults } = await testStructuredData(await (await fetch(portalUrl(path))).text());
    expect(faults).toEqual([]);
    expect(schemas).toEqual(expect.arrayContaining([...(SCHEMAS[kind] ?? [])]));
  });
}

test('what is missing is found', async () => {
  const page = await (await fetch(portalUrl(PAGE_KINDS[3].path))).text();
  const without = (pattern: RegExp) => testStructuredData(page.replace(pattern, ''));
  expect((await without(/"datePublished":"[^"]*",/)).faults).not.toEqual([]);
  expect((await without(/<meta property="og:title"[^>]*>/)).faults).not.toEqual([]);
});
