import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ensureContent } from '#lib/commands/ensure-content.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { removeDemonstration } from '#lib/newsroom/remove-demonstration.ts';
import { requireCorpus } from '../../support/corpora.ts';
import { createDatabase } from '../../support/database.ts';
import { NOW } from '../../support/imported-batch.ts';

/** What a start does after the migration, and what it printed. */
async function setUp() {
  const { file, writer } = await createDatabase();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  const print = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    print.mockRestore();
  });
  const start = async () => {
    print.mockClear();
    await ensureContent({ databaseFile: file });
    return print.mock.calls.map(([text]) => text);
  };
  const countArticles = () => writer.client.prepare('select count(*) from articles').pluck().get();
  return { writer, start, countArticles };
}

describe('ensureContent', () => {
  it('loads the demonstration edition at the first start, and not again', async () => {
    const { start, countArticles } = await setUp();
    expect(await start()).toEqual(['Loading the demonstration edition…\n']);
    expect(countArticles()).toBe(49);
    expect([await start(), countArticles()]).toEqual([[], 49]);
  });

  it('does not bring it back', async () => {
    const { writer, start, countArticles } = await setUp();
    await start();
    await removeDemonstration(writer);
    expect([await start(), countArticles()]).toEqual([[], 0]);
  });

  it('leaves a newspaper alone, one that has lost its articles too', async () => {
    const { writer, start, countArticles } = await setUp();
    const file = requireCorpus('seed/seed.wordpress.xml');
    await importWordpress({ writer, files: [file], timeZone: 'UTC', now: NOW, isDryRun: false });
    expect([await start(), countArticles()]).toEqual([[], 1]);
    writer.client.exec('delete from articles');
    expect([await start(), countArticles()]).toEqual([[], 0]);
  });

  it('says in a sentence what stops it', async () => {
    const { writer, start } = await setUp();
    writer.client.exec(
      "create trigger planted before insert on pages begin select raise(abort, 'No room for pages.'); end",
    );
    await expect(start()).rejects.toThrow('No room for pages.');
  });
});
