import { expect, it } from 'vitest';
import { findArticleAddress } from '#db/queries/articles.ts';
import { readRevision } from '#db/queries/revision.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { publishDue } from '#lib/newsroom/publish-due.ts';
import { createDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, minutesBefore, NOW } from '../../support/imported-batch.ts';

it('takes note of what is due, once, and of nothing that is to come', async () => {
  const { reader, writer } = await createDatabase();
  const articles = [
    importedArticle('hier', { state: 'published' }),
    importedArticle('due', { state: 'scheduled', publishedAt: minutesBefore(-1) }),
    importedArticle('demain', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
  ];
  await applyImport(writer, { source: 'essai', batch: importedBatch(articles), now: NOW });
  const before = await readRevision(reader);
  expect(await publishDue(reader, writer, NOW)).toBe(0);
  expect(await publishDue(reader, writer, minutesBefore(-1))).toBe(1);
  expect(await publishDue(reader, writer, minutesBefore(-1))).toBe(0);
  expect(await readRevision(reader)).toBe(before + 1);
  const address = await findArticleAddress(reader, { slug: 'due', now: minutesBefore(-1) });
  expect(address).toMatchObject({ publishedAt: minutesBefore(-1), revision: before + 1 });
});
