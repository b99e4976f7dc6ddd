import { copyFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupDatabase } from '#db/backup.ts';
import { openWriter, type Writer } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { listLatestArticles } from '#db/queries/articles.ts';
import { readRevision } from '#db/queries/revision.ts';
import { restoreDatabase } from '#db/restore.ts';
import { toDatabaseError } from '#lib/commands/with-database.ts';
import { toMessage } from '#lib/domain/to-message.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { dumpContent } from '../../support/dump-database.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';
import { runManchette } from '../../support/run-manchette.ts';
import { findReasonToSkip, mountSmallDisk, type SmallDisk } from '../../support/small-disk.ts';
import { exportOf, itemOf, termOf } from '../../support/wordpress-export.ts';

const MEGABYTE = 1024 * 1024;
const PAGE = 4096;
/** What SQLite's index of its log takes at least. */
const INDEX_PAGES = 8;

const reasonToSkip = findReasonToSkip();
if (reasonToSkip) process.stderr.write(`${reasonToSkip}\n`);

// Most start the real program, on a machine that may be busy.
describe.skipIf(reasonToSkip)('on a full disk', { timeout: 180_000 }, () => {
  it('an import says so and keeps what it wrote, and a second one completes it when there is room', async () => {
    const exportFile = await writeExport();
    const whole = await createDatabase();
    await importInto(whole.writer, exportFile);
    const disk = mountDisk({ megabytes: 32 });
    const { file, reader, writer } = await createDatabase({ folder: disk.folder });
    const room = 5 * MEGABYTE;
    expect((await stat(exportFile)).size).toBeGreaterThan(room);
    await disk.fill({ leavingBytes: room });

    const filling = await run(['import', 'wordpress', exportFile], file);
    expect(filling).toMatchObject({ code: 1, stdout: '' });
    expect(filling.stderr.replaceAll(PROGRESS, '')).toBe(cannotBeWritten(file));
    expectSound(writer);
    expectBeginning(dumpContent(writer), dumpContent(whole.writer));
    const kept = await listLatestArticles(reader, { now: NOW, limit: ARTICLES });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(ARTICLES);

    await disk.makeRoom();
    await importInto(writer, exportFile);
    expect(dumpContent(writer)).toEqual(dumpContent(whole.writer));
  });

  it('publish and withdraw say so and change nothing', async () => {
    const disk = mountDisk();
    const { file, writer, reader } = await createDatabase({ folder: disk.folder });
    await addArticles(writer);
    await withdrawArticle(writer, { slug: 'b', now: NOW });
    // What the log held of room within itself is used up as well.
    writer.client.pragma('wal_checkpoint(TRUNCATE)');
    const before = [dumpContent(writer), await readRevision(reader)];
    await disk.fill();
    for (const words of [
      ['withdraw', 'a'],
      ['publish', 'b'],
    ]) {
      expect(await run(words, file)).toEqual({ code: 1, stdout: '', stderr: cannotBeWritten(file) });
      expect([dumpContent(writer), await readRevision(reader)]).toEqual(before);
    }
    // Page by page there is room for more of it, and at last for all.
    let pages = 1;
    for (; !(await hasWithdrawn(writer)); pages++) {
      expect([dumpContent(writer), await readRevision(reader)], `${pages} pages`).toEqual(before);
      await disk.fill({ leavingBytes: pages * PAGE });
    }
    expect(pages).toBeGreaterThan(3);
    expectSound(writer);
  });

  it('a command says so also when there is no room to open the database', async () => {
    const disk = mountDisk();
    const file = await createClosedDatabase(disk);
    await disk.fill();
    const stderr = `The database ${file} cannot be used: the disk is full.\n`;
    expect(await run(['withdraw', 'a'], file)).toEqual({ code: 1, stdout: '', stderr });
    await disk.makeRoom();
    expect(countArticles(file)).toBe(2);
  });

  it('a new database is one only when there was room for it whole', async () => {
    const disk = mountDisk();
    const file = join(disk.folder, 'neuf.db');
    for (const pages of [0, 1, 2, INDEX_PAGES, INDEX_PAGES + 2, 30, 40]) {
      await disk.fill({ leavingBytes: pages * PAGE });
      expect(() => migrateDatabase(file), `${pages} pages`).toThrow(
        `The database ${file} cannot be used: the disk is full.`,
      );
    }
    await disk.makeRoom();
    migrateDatabase(file);
    expect(countArticles(file)).toBe(0);
  });

  it('a backup says so and leaves nothing behind, whenever the room ends', async () => {
    const { file, writer } = await createDatabase();
    await addArticles(writer);
    const pages = Number(writer.client.pragma('page_count', { simple: true }));
    const disk = mountDisk();
    const target = join(disk.folder, 'copie.db');
    await disk.fill();
    const stderr = `The backup ${target} cannot be made: the disk is full.\n`;
    expect(await run(['backup', target], file)).toEqual({ code: 1, stdout: '', stderr });
    // From nothing to what the copy takes, and beyond it page by page what SQLite needs beside.
    const rooms = [0, 1, Math.floor(pages / 2), ...Array.from({ length: 12 }, (_, more) => pages - 1 + more)];
    const outcomes: string[] = [];
    for (const room of rooms) {
      await disk.fill({ leavingBytes: room * PAGE });
      const backup = { file, target, overwrites: false, onProgress: () => {} };
      outcomes.push(await backupDatabase(backup).then(() => 'made', toMessage));
      expect(await readdir(disk.folder), `${room} of ${pages} pages`).toEqual(
        outcomes.at(-1) === 'made' ? ['ballast', 'copie.db'] : ['ballast'],
      );
      await rm(target, { force: true });
    }
    expect(new Set(outcomes)).toEqual(new Set([stderr.trimEnd(), 'made']));
    expect(outcomes.at(-1)).toBe('made');
  });

  it('a restore says so and leaves the database as it was, and nothing beside it', async () => {
    const disk = mountDisk();
    const { file, writer } = await createDatabase({ folder: disk.folder });
    await addArticles(writer);
    const backup = join(await createFolder(), 'copie.db');
    await backupDatabase({ file, target: backup, overwrites: false, onProgress: () => {} });
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    const pages = Number(writer.client.pragma('page_count', { simple: true }));
    const before = dumpContent(writer);
    // Of three copies (the prepared one, the former one, the one in the log) there is room for none, for one, for two.
    for (const copies of [0, 0.5, 1.5, 2.2, 2.5]) {
      await disk.fill({ leavingBytes: Math.ceil(copies * pages) * PAGE });
      const names = await readdir(disk.folder);
      const restoring = restoreDatabase({ file, backup, now: NOW, onProgress: () => {} });
      await expect(restoring, `${copies} copies`).rejects.toThrow(
        `${backup} cannot be restored: the disk is full.`,
      );
      expect(await readdir(disk.folder), `${copies} copies`).toEqual(names);
      expectSound(writer);
      expect(dumpContent(writer)).toEqual(before);
    }
    await disk.makeRoom();
    await restoreDatabase({ file, backup, now: NOW, onProgress: () => {} });
    expect(dumpContent(writer)).not.toEqual(before);
  });
});

const PROGRESS = /^(checking|importing) \d+ %\n/gm;

function cannotBeWritten(file: string): string {
  return `The database ${file} cannot be written: the disk is full. What was written before stays.\n`;
}

function mountDisk({ megabytes } = { megabytes: 4 }): SmallDisk {
  const disk = mountSmallDisk({ megabytes });
  onTestFinished(disk.unmount);
  return disk;
}

function run(words: readonly string[], databaseFile: string) {
  return runManchette(words, { cwd: process.cwd(), databaseFile });
}

/** `false` when the disk is full. */
function hasWithdrawn(writer: Writer): Promise<boolean> {
  return withdrawArticle(writer, { slug: 'a', now: NOW }).then(
    ({ ok }) => ok,
    error => {
      expect(toDatabaseError(error, 'essai.db')?.message).toContain('the disk is full');
      return false;
    },
  );
}

async function addArticles(writer: Writer): Promise<void> {
  const batch = importedBatch([importedArticle('a'), importedArticle('b')]);
  await applyImport(writer, { source: 'essai', batch, now: NOW });
}

/** With two articles, as it lies on the disk when nobody has it open: one file. */
async function createClosedDatabase({ folder }: SmallDisk): Promise<string> {
  const { file: made, writer } = await createDatabase();
  await addArticles(writer);
  writer.client.pragma('wal_checkpoint(TRUNCATE)');
  const file = join(folder, 'manchette.db');
  await copyFile(made, file);
  return file;
}

function countArticles(file: string): number {
  const { client, close } = openWriter(file);
  const count = Number(client.prepare('select count(*) from articles').pluck().get());
  close();
  return count;
}

function expectSound({ client }: Writer): void {
  expect(client.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(client.pragma('foreign_key_check')).toEqual([]);
}

type Dump = ReturnType<typeof dumpContent>;

/** Of each table the first rows, as they would be if the import had been stopped between two of its transactions. */
function expectBeginning(part: Dump, whole: Dump): void {
  // No lists that grow: SQLite's counters of identifiers, and the counts of days.
  const { sqlite_sequence: _, day_counts: __, ...tables } = part;
  for (const [name, rows] of Object.entries(tables)) {
    expect(rows, name).toEqual(whole[name]?.slice(0, rows.length));
  }
}

const ARTICLES = 240;

/** A long code: it is kept as it is, where a text would be typeset and take its time. */
const CONTENT = `<pre>${'x'.repeat(22_000)}</pre>`;

async function writeExport(): Promise<string> {
  const file = join(await createFolder(), 'essai.xml');
  const items = Array.from({ length: ARTICLES }, (_, index) =>
    itemOf({
      title: `Titre ${index % 50}`,
      link: `https://journal.example/2026/02/titre-${index}/`,
      content: CONTENT,
      wp: { post_id: String(index + 1), post_name: `titre-${index % 50}` },
      more:
        termOf('category', index % 2 ? 'rabat' : 'maroc', 'Nom') +
        termOf('post_tag', `s-${index % 7}`, 'Sujet'),
    }),
  );
  await writeFile(file, exportOf({ items }));
  return file;
}

function importInto(writer: Writer, file: string) {
  return importWordpress({ files: [file], writer, timeZone: 'Africa/Casablanca', now: NOW, isDryRun: false });
}
