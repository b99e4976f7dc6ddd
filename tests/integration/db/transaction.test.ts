import { describe, expect, it } from 'vitest';
import { openWriter, type Transaction } from '#db/client.ts';
import { saveAuthor } from '#db/mutations/save-author.ts';
import { isSlugTaken, listSlugs } from '#db/queries/slugs.ts';
import { transact } from '#db/transact.ts';
import { createDatabase } from '../../support/database.ts';

describe('transact', () => {
  it('commits what was done and gives the result', async () => {
    const { reader, writer } = await createDatabase();
    const id = await transact(writer, tx => saveAuthor(tx, { slug: 'amina', name: 'Amina' }));
    expect((await listSlugs(reader, { kind: 'author', ids: [id] })).get(id)).toBe('amina');
  });

  it('undoes everything when the work throws, and goes on with the next', async () => {
    const { reader, writer } = await createDatabase();
    const failing = transact(writer, async tx => {
      await saveAuthor(tx, { slug: 'amina', name: 'Amina' });
      throw new Error('planted');
    });
    const following = transact(writer, tx => saveAuthor(tx, { slug: 'driss', name: 'Driss' }));
    await expect(failing).rejects.toThrow('planted');
    await following;
    expect(await isSlugTaken(reader, { kind: 'author', slug: 'amina' })).toBe(false);
    expect(await isSlugTaken(reader, { kind: 'author', slug: 'driss' })).toBe(true);
  });

  it('runs one after the other however they are started', async () => {
    const { writer } = await createDatabase();
    const steps: string[] = [];
    const work = (name: string) => async (tx: Transaction) => {
      steps.push(`${name} begins`);
      await saveAuthor(tx, { slug: name, name });
      steps.push(`${name} ends`);
    };
    await Promise.all(['a', 'b'].map(name => transact(writer, work(name))));
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('never keeps a reader waiting, who sees nothing before the commit', async () => {
    const { reader, writer } = await createDatabase();
    await transact(writer, async tx => {
      await saveAuthor(tx, { slug: 'amina', name: 'Amina' });
      const startedAt = performance.now();
      expect(await isSlugTaken(reader, { kind: 'author', slug: 'amina' })).toBe(false);
      expect(performance.now() - startedAt).toBeLessThan(100);
    });
    expect(await isSlugTaken(reader, { kind: 'author', slug: 'amina' })).toBe(true);
  });

  it('fails at once with a busy database for a writer that may not wait', async () => {
    const { file, writer } = await createDatabase();
    const impatient = openWriter(file, { busyTimeoutMs: 0 });
    await transact(writer, async () => {
      const refused = transact(impatient, tx => saveAuthor(tx, { slug: 'b', name: 'B' }));
      await expect(refused).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    });
    await transact(impatient, tx => saveAuthor(tx, { slug: 'b', name: 'B' }));
    impatient.close();
  });
});

describe('openReader', () => {
  it('gives a connection that cannot write', async () => {
    const { reader } = await createDatabase();
    if (!('$client' in reader)) throw new Error('The reader is no Drizzle database.');
    const client: unknown = reader.$client;
    expect(() =>
      Object(client).exec("insert into authors (slug, name, revision) values ('a', 'a', 1)"),
    ).toThrow(/readonly/);
  });
});
