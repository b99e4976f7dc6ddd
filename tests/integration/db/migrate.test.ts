import { execFile } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import Client from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrateSqlite } from '#db/engines/sqlite/migrate.ts';
import { explain, migrateDatabase } from '#db/migrate.ts';
import { createFolder } from '../../support/database.ts';

const run = promisify(execFile);
const MIGRATE = `import { migrateDatabase } from '#db/migrate.ts'; migrateDatabase(process.argv[1]);`;

describe('migrateDatabase', () => {
  it('makes the folder and the file, in WAL mode, and does nothing the second time', async () => {
    const file = join(await createFolder(), 'a/b/manchette.db');
    migrateDatabase(file);
    const before = await readFile(file);
    migrateDatabase(file);
    expect(await readFile(file)).toEqual(before);
    const client = new Client(file);
    expect(client.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(client.pragma('foreign_key_check')).toEqual([]);
    client.close();
  });

  it('succeeds in every process of those that start together', async () => {
    const file = join(await createFolder(), 'new/manchette.db');
    const starting = Array.from({ length: 4 }, () =>
      run(process.execPath, ['--input-type=module-typescript', '--eval', MIGRATE, file]),
    );
    await Promise.all(starting);
    const client = new Client(file);
    expect(client.prepare('select count(*) from articles').pluck().get()).toBe(0);
    client.close();
  });

  it('refuses a database that a newer version has migrated', async () => {
    const file = join(await createFolder(), 'manchette.db');
    migrateDatabase(file);
    const client = new Client(file);
    client.pragma('user_version = 9999');
    client.close();
    expect(() => migrateDatabase(file)).toThrow(
      `The database ${file} cannot be used: a newer version of this program has migrated it.`,
    );
  });

  it("refuses another program's database and leaves it as it is", async () => {
    const file = join(await createFolder(), 'other.db');
    const client = new Client(file);
    client.exec('create table articles (id integer)');
    client.close();
    expect(() => migrateDatabase(file)).toThrow('it is the database of another program.');
    const after = new Client(file);
    expect(after.prepare('select name from sqlite_schema').pluck().all()).toEqual(['articles']);
    after.close();
  });

  it('refuses a file that is not a database', async () => {
    const file = join(await createFolder(), 'notes.db');
    await writeFile(file, 'Notes of the editorial meeting, which are long enough to be taken for a header.');
    expect(() => migrateDatabase(file)).toThrow(
      `The database ${file} cannot be used: it is not a SQLite database.`,
    );
  });

  it('refuses a folder in the place of the file, and a file in the place of the folder', async () => {
    const folder = await createFolder();
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(() => migrateDatabase(folder)).toThrow('it or its folder cannot be opened for writing.');
    expect(() => migrateDatabase(join(file, 'manchette.db'))).toThrow('its folder is a file.');
  });

  it('leaves nothing half done when a migration fails', async () => {
    const folder = await createFolder();
    await cp('db', join(folder, 'db'), { recursive: true });
    const [first = ''] = (await readdir(join(folder, 'db/migrations'))).filter(name => name.endsWith('.sql'));
    const sql = join(folder, 'db/migrations', first);
    await writeFile(sql, `${await readFile(sql, 'utf8')}--> statement-breakpoint\nCREATE TABLE oops (;`);
    const file = join(folder, 'manchette.db');
    expect(() => migrateSqlite(file, join(folder, 'db/migrations'))).toThrow(/syntax error/);
    const client = new Client(file);
    expect(client.prepare('select count(*) from sqlite_schema').pluck().get()).toBe(0);
    client.close();
  });

  it.each([
    ['SQLITE_FULL', 'the disk is full'],
    ['SQLITE_IOERR_SHMSIZE', 'the disk is full'],
    ['SQLITE_IOERR_WRITE', 'the disk cannot be read or written'],
    ['SQLITE_READONLY_DIRECTORY', 'it or its folder cannot be written to'],
    ['EACCES', 'its folder cannot be created or written to'],
  ])('says what %s means', (code, explanation) => {
    expect(explain(Object.assign(new Error('no'), { code }))).toBe(explanation);
  });
});

describe('the migrations', () => {
  it('are those of the schema', async () => {
    expect(await generate(['./db/schema/*.ts']), 'run “drizzle-kit generate”').toEqual([]);
  });

  it('are not those of a schema with one more table', async () => {
    const planted = join(await createFolder(), 'planted.ts');
    const columns = JSON.stringify(resolve('db/columns.ts'));
    await writeFile(
      planted,
      `import { id, table } from ${columns}; export const planted = table('planted', { id: id() });`,
    );
    expect(await generate(['./db/schema/*.ts', planted])).toHaveLength(1);
  });
});

/** The migrations that drizzle-kit would add for a schema. */
async function generate(schema: readonly string[]): Promise<readonly string[]> {
  const folder = await createFolder();
  await cp('db/migrations', join(folder, 'migrations'), { recursive: true });
  const config = join(folder, 'drizzle.config.json');
  const out = relative(process.cwd(), join(folder, 'migrations'));
  await writeFile(config, JSON.stringify({ dialect: 'sqlite', schema, out, casing: 'snake_case' }));
  await run(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate', `--config=${config}`]);
  const before = new Set(await readdir('db/migrations'));
  return (await readdir(join(folder, 'migrations'))).filter(name => !before.has(name));
}
