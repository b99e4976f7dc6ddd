import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { findRedirect } from '#db/queries/redirects.ts';
import type { ImportedBatch } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, importedCategory, NOW } from '../../support/imported-batch.ts';

describe('the addresses of an imported article', () => {
  it('leads every former address to the article, wherever it has moved', async () => {
    const { reader, writer } = await createDatabase();
    const categories = [importedCategory('sport'), importedCategory('culture')];
    const article = importedArticle('a', { oldAddresses: ['/2026/02/%C3%A9t%C3%A9/', '/?p=1', '/sport/a/'] });
    await importInto(writer, importedBatch([article], { categories }));
    const find = (source: string) => findRedirect(reader, { source, now: NOW });
    const first = { kind: 'article', categorySlug: 'sport', slug: 'a' };
    expect(await find('/2026/02/été')).toEqual(first);
    expect(await find('/2026/02/%c3%a9t%c3%a9?utm_source=x')).toEqual(first);
    expect(await find('/?p=1')).toEqual(first);
    expect(await find('/?p=2')).toBeUndefined();
    expect(await find('/sport/a/'), 'its own address').toBeUndefined();
    await importInto(
      writer,
      importedBatch([{ ...article, slug: 'b', categoryKeys: ['culture'] }], { categories }),
    );
    const moved = { kind: 'article', categorySlug: 'culture', slug: 'b' };
    expect(await find('/sport/a')).toEqual(moved);
    expect(await find('/?p=1')).toEqual(moved);
    await importInto(writer, importedBatch([article], { categories }));
    expect(await find('/culture/b')).toEqual(first);
    expect(await find('/sport/a'), 'its own address again').toBeUndefined();
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    expect(await find('/?p=1')).toEqual({ kind: 'gone' });
  });

  it('never hides a page of ours behind a redirect, whichever came first', async () => {
    const { reader, writer } = await createDatabase();
    const before = importedArticle('a', { oldAddresses: ['/sport/', '/', '/culture/'] });
    await importInto(writer, importedBatch([before]));
    expect(await findRedirect(reader, { source: '/sport/', now: NOW })).toBeUndefined();
    expect(await findRedirect(reader, { source: '/', now: NOW })).toBeUndefined();
    expect(await findRedirect(reader, { source: '/culture/', now: NOW })).toMatchObject({ slug: 'a' });
    await importInto(writer, importedBatch([], { categories: [importedCategory('culture')] }));
    expect(await findRedirect(reader, { source: '/culture/', now: NOW })).toBeUndefined();
  });

  it('does not tell the former address of a draft', async () => {
    const { reader, writer } = await createDatabase();
    await importInto(
      writer,
      importedBatch([importedArticle('a', { state: 'draft', oldAddresses: ['/?p=1'] })]),
    );
    expect(await findRedirect(reader, { source: '/?p=1', now: NOW })).toBeUndefined();
  });
});

function importInto(writer: Writer, batch: ImportedBatch, now = NOW) {
  return applyImport(writer, { source: 'essai', batch, now });
}
