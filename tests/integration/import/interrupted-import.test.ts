import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listLatestArticles } from '#db/queries/articles.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { createDatabase } from '../../support/database.ts';
import { dumpContent } from '../../support/dump-database.ts';
import { NOW } from '../../support/imported-batch.ts';
import {
  countArticles,
  expectKilledImportsToComplete,
  importElsewhere,
  importInto,
  importOptions,
  writeExport,
} from '../../support/interrupted-import.ts';

describe('an import', () => {
  it('killed at random points, then run again, equals one that was not', async () => {
    // tests/long does it thirty times.
    await expectKilledImportsToComplete({ kills: 5 });
  });

  it('run twice at once equals one run', async () => {
    const file = await writeExport();
    const whole = await createDatabase();
    await importInto(whole.writer, file);
    const shared = await createDatabase();
    const children = [importElsewhere(shared.file, file), importElsewhere(shared.file, file)];
    const codes = await Promise.all(children.map(child => once(child, 'exit')));
    expect(codes.map(([code]) => code)).toEqual([0, 0]);
    expect(dumpContent(shared.writer)).toEqual(dumpContent(whole.writer));
  });

  it('that fills the disk leaves a sound database, readers undisturbed, and can be completed', async () => {
    const file = await writeExport();
    const whole = await createDatabase();
    await importInto(whole.writer, file);
    const { reader, writer } = await createDatabase();
    const pages = Number(whole.writer.client.pragma('page_count', { simple: true }));
    writer.client.pragma(`max_page_count = ${Math.floor(pages / 2)}`);
    const failure = await importInto(writer, file).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(codeOf(failure)).toBe('SQLITE_FULL');
    expect(writer.client.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(writer.client.pragma('foreign_key_check')).toEqual([]);
    expect(await listLatestArticles(reader, { now: NOW, limit: 5 })).toHaveLength(5);
    writer.client.pragma('max_page_count = 1073741823');
    await importInto(writer, file);
    expect(dumpContent(writer)).toEqual(dumpContent(whole.writer));
  });

  it('refuses a file that changes between its two readings', async () => {
    const file = await writeExport();
    const { writer } = await createDatabase();
    let isTouched = false;
    const touch = async () => utimes(file, new Date(0), new Date(0));
    const pending: Promise<void>[] = [];
    const importing = importWordpress({
      ...importOptions(writer, file),
      onProgress: ({ stage, share }) => {
        if (isTouched || stage !== 'checking' || share < 1) return;
        isTouched = true;
        pending.push(touch());
      },
    });
    await expect(importing).rejects.toThrow('essai.xml changed while it was read');
    await Promise.all(pending);
    expect(countArticles(writer)).toBe(0);
  });
});

/** Drizzle wraps the driver's error. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}
