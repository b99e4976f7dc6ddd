import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Client from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupDatabase } from '#db/backup.ts';
import { openReader, type Writer } from '#db/client.ts';
import { saveTopic } from '#db/mutations/save-topic.ts';
import { readRevision } from '#db/queries/revision.ts';
import { restoreDatabase } from '#db/restore.ts';
import { transact } from '#db/transact.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { NOW } from '../../support/imported-batch.ts';

const BALLAST = `create table ballast as with recursive n(i) as (select 1 union all select i + 1 from n where i < 6000)
  select randomblob(4000) as filling from n`;

function backup(file: string, target: string, overwrites = false) {
  return backupDatabase({ file, target, overwrites, onProgress: () => {} });
}

function restore(file: string, from: string, now = NOW) {
  return restoreDatabase({ file, backup: from, now, onProgress: () => {} });
}

function addTopics(writer: Writer, count: number) {
  return transact(writer, async tx => {
    const first = Number(writer.client.prepare('select count(*) from topics').pluck().get());
    for (let n = first; n < first + count; n++) await saveTopic(tx, { slug: `t-${n}`, name: `Sujet ${n}` });
  });
}

function countTopics(file: string): number {
  const client = new Client(file, { readonly: true });
  try {
    return Number(client.prepare('select count(*) from topics').pluck().get());
  } finally {
    client.close();
  }
}

describe('backupDatabase', () => {
  it('copies what is there at one moment, while others write', async () => {
    const { file, writer } = await createDatabase();
    await addTopics(writer, 50);
    // Enough for several steps of the copy.
    writer.client.exec(BALLAST);
    const target = join(dirname(file), 'copie.db');
    const steps: number[] = [];
    await backupDatabase({
      file,
      target,
      overwrites: false,
      onProgress: ({ pagesCopied }) => {
        steps.push(pagesCopied);
        writer.client
          .prepare('insert into topics (slug, name, revision) values (?, ?, 1)')
          .run(`n-${steps.length}`, 'n');
      },
    });
    expect(steps.length).toBeGreaterThan(2);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect([countTopics(target), countTopics(file)]).toEqual([50, 50 + steps.length]);
    expect(await readdir(dirname(target))).not.toContain('copie.db-wal');
  });

  it('overwrites only when told to', async () => {
    const { file, writer } = await createDatabase();
    const target = join(dirname(file), 'copie.db');
    await writeFile(target, 'précieux');
    await expect(backup(file, target)).rejects.toThrow(
      `The file ${target} exists already; only --force overwrites it.`,
    );
    expect(await readFile(target, 'utf8')).toBe('précieux');
    await addTopics(writer, 1);
    await backup(file, target, true);
    expect(countTopics(target)).toBe(1);
  });

  it('does not overwrite the database itself, told to or not', async () => {
    const { file } = await createDatabase();
    await expect(backup(file, file, true)).rejects.toThrow('it is the database itself.');
  });

  it('takes no damaged database for a backup, and leaves the last good one', async () => {
    const { file, writer } = await createDatabase();
    const target = join(dirname(file), 'copie.db');
    await addTopics(writer, 2);
    await backup(file, target);
    await damageIndexOfTopics(file, writer);
    await expect(backup(file, target, true)).rejects.toThrow(
      /^The backup \S+ cannot be made: it is damaged \([^*]+\)\.$/,
    );
    expect(countTopics(target)).toBe(2);
    expect(await readdir(dirname(target))).not.toContain('copie.db.partial');
  });

  it('says why it cannot, and leaves nothing behind', async () => {
    const { file } = await createDatabase();
    const folder = await createFolder();
    await expect(backup(file, join(folder, 'absent/copie.db'))).rejects.toThrow(
      /^The backup \S+ cannot be made: .+\.$/,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('restoreDatabase', () => {
  it('puts the content back under those who have the database open, as a change they notice', async () => {
    const { file, writer, reader } = await createDatabase();
    await addTopics(writer, 2);
    const copy = join(dirname(file), 'copie.db');
    await backup(file, copy);
    await addTopics(writer, 3);
    const before = await readRevision(reader);
    const { formerFile = '', needsRestart } = await restore(file, copy);
    expect(needsRestart).toBe(false);
    expect([countTopics(file), countTopics(formerFile)]).toEqual([2, 5]);
    const revision = await readRevision(reader);
    expect(revision).toBeGreaterThan(before);
    expect(writer.client.prepare('select distinct revision from topics').pluck().all()).toEqual([revision]);
    // The connections that were open go on.
    await addTopics(writer, 1);
    expect(await readRevision(reader)).toBe(revision + 1);
    expect((await readdir(dirname(file))).filter(name => name.includes('restoring'))).toEqual([]);
  });

  it('makes the database where there is none', async () => {
    const { file, writer } = await createDatabase();
    await addTopics(writer, 2);
    const folder = await createFolder();
    await backup(file, join(folder, 'copie.db'));
    expect(await restore(join(folder, 'data/neuf.db'), join(folder, 'copie.db'))).toEqual({
      needsRestart: false,
    });
    const reader = openReader(join(folder, 'data/neuf.db'));
    expect(await readRevision(reader)).toBeGreaterThan(0);
    reader.close();
  });

  it('is not mixed with the log of a database that is gone', async () => {
    const { file, writer } = await createDatabase();
    await addTopics(writer, 2);
    const folder = await createFolder();
    await backup(file, join(folder, 'copie.db'));
    await addTopics(writer, 3);
    await copyFile(`${file}-wal`, join(folder, 'neuf.db-wal'));
    await restore(join(folder, 'neuf.db'), join(folder, 'copie.db'));
    expect(countTopics(join(folder, 'neuf.db'))).toBe(2);
  });

  it('takes the place of a damaged database, which is kept', async () => {
    const { file, writer } = await createDatabase();
    await addTopics(writer, 2);
    const folder = await createFolder();
    const copy = join(folder, 'copie.db');
    await backup(file, copy);
    const damaged = join(folder, 'abime.db');
    await writeFile(damaged, 'ceci n’est pas une base');
    const { formerFile = '', needsRestart } = await restore(damaged, copy);
    expect([needsRestart, countTopics(damaged)]).toEqual([true, 2]);
    expect(await readFile(formerFile, 'utf8')).toBe('ceci n’est pas une base');
  });

  it.each([
    ['no file', async () => {}, 'there is no such file'],
    ['an empty file', (path: string) => writeFile(path, ''), 'it is no database of this program'],
    ['another file', (path: string) => writeFile(path, 'x'.repeat(5000)), 'it is not a SQLite database'],
    ['the database of another program', makeForeign, 'it is no database of this program'],
    ['half a backup', makeHalf, 'it is damaged'],
    ['a backup of a newer version', makeNewer, 'a newer version of this program has migrated it'],
  ])('refuses %s, and touches nothing', async (_, make, reason) => {
    const { file, writer } = await createDatabase();
    await addTopics(writer, 3);
    const folder = await createFolder();
    const from = join(folder, 'copie.db');
    await backup(file, join(folder, 'modele.db'));
    await mkdir(folder, { recursive: true });
    await make(from);
    await expect(restore(file, from)).rejects.toThrow(`${from} cannot be restored: ${reason}`);
    expect(countTopics(file)).toBe(3);
    expect((await readdir(dirname(file))).filter(name => /before|restoring/.test(name))).toEqual([]);
  });

  it('refuses the database itself', async () => {
    const { file } = await createDatabase();
    await expect(restore(file, file)).rejects.toThrow('it is the database itself.');
  });

  it('refuses a backup that it would write over', async () => {
    const { file } = await createDatabase();
    const from = `${file}.restoring`;
    await backup(file, from);
    await expect(restore(file, from)).rejects.toThrow('a restoration would write over it.');
    expect(existsSync(from)).toBe(true);
  });

  it('gives up, and says so, when another process keeps the database locked', {
    timeout: 30_000,
  }, async () => {
    const { file, writer } = await createDatabase();
    const copy = join(dirname(file), 'copie.db');
    await backup(file, copy);
    writer.client.exec('BEGIN IMMEDIATE');
    await expect(restore(file, copy)).rejects.toThrow('another process keeps it locked.');
    writer.client.exec('ROLLBACK');
    expect(existsSync(file)).toBe(true);
    await rm(copy);
  });

  it('does not take a database that it cannot even read for a damaged one', async () => {
    const { file, writer } = await createDatabase();
    await addTopics(writer, 2);
    writer.client.pragma('wal_checkpoint(TRUNCATE)');
    const folder = await createFolder();
    const locked = join(folder, 'manchette.db');
    await copyFile(file, locked);
    const other = new Client(locked);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN IMMEDIATE');
    await expect(restore(locked, file)).rejects.toThrow('another process keeps it locked.');
    expect((await readdir(folder)).filter(name => /before|restoring/.test(name))).toEqual([]);
    other.close();
    expect(countTopics(locked)).toBe(2);
  });
});

/** As a disk does that fails: the page is another's, and the table that the index is of stays. */
async function damageIndexOfTopics(file: string, { client }: Writer): Promise<void> {
  client.pragma('wal_checkpoint(TRUNCATE)');
  const page = client.prepare("select rootpage from sqlite_schema where name = 'topics_slug'").pluck().get();
  const pageBytes = Number(client.pragma('page_size', { simple: true }));
  const disk = await open(file, 'r+');
  await disk.write(Buffer.alloc(pageBytes), 0, pageBytes, (Number(page) - 1) * pageBytes);
  await disk.close();
}

async function makeForeign(path: string): Promise<void> {
  new Client(path).exec('create table x (y)').close();
}

async function makeHalf(path: string): Promise<void> {
  await copyFile(join(dirname(path), 'modele.db'), path);
  await truncate(path, 40_000);
}

async function makeNewer(path: string): Promise<void> {
  await copyFile(join(dirname(path), 'modele.db'), path);
  const client = new Client(path);
  client.pragma('user_version = 1000');
  client.close();
}
