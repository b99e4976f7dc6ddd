import { describe, expect, it } from 'vitest';
import type { BrokenPart } from '#lib/import/import-report.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { parseItemByItem } from '#lib/import/wordpress/parse-item-by-item.ts';
import { declaredCategory, exportOf, itemOf } from '../../../support/wordpress-export.ts';

const SOUND = exportOf({
  channel: declaredCategory({ id: 1, nicename: 'maroc', name: 'Maroc' }),
  items: ['A', 'B', 'C'].map((title, index) =>
    itemOf({ title, content: '<p>Du texte.</p>', wp: { post_id: String(index + 1) } }),
  ),
});

describe('parseItemByItem', () => {
  it('reads a sound export as parseExport does, wherever its pieces are cut', async () => {
    const whole = await Array.fromAsync(parseExport([SOUND], 'essai.xml'));
    for (const length of [1, 7, 300, SOUND.length]) {
      const { records, broken } = await read(SOUND, length);
      expect(records).toEqual(whole);
      expect(broken).toEqual([]);
    }
  });

  it.each<[string, (text: string) => string, string, Partial<BrokenPart>]>([
    [
      'a bare &',
      text => text.replace('<![CDATA[B]]>', 'B & co'),
      'A C',
      { reason: 'a "&" begins no character reference' },
    ],
    [
      'a section without an end',
      text => text.replace('<![CDATA[B]]>', '<![CDATA[B'),
      'A C',
      { reason: 'unexpected close tag' },
    ],
    [
      'a tag that is not closed',
      text => text.replace('<![CDATA[B]]></title>', '<![CDATA[B]]></titre>'),
      'A C',
      { reason: 'unexpected close tag' },
    ],
    ['an item without an end', text => text.replace(/(\[B\][\s\S]*?)<\/item>/, '$1'), 'A C', {}],
    ['a cut', text => text.slice(0, text.indexOf('[C]')), 'A B', { reason: 'truncated inside <title>' }],
    [
      'bytes that are not UTF-8',
      text => text.replace('[B]', '[B\uFFFD]'),
      'A C',
      { reason: 'holds bytes that are not UTF-8' },
    ],
    ['a broken title of the channel', text => text.replace('Le journal', 'Le & journal'), 'A B C', {}],
    [
      'a broken category',
      text => text.replace('[Maroc]]>', '[Maroc]]>&'),
      'A B C',
      { reason: 'a "&" begins no character reference' },
    ],
  ])('goes on after %s', async (_, damage, titles, fault) => {
    for (const length of [13, 10_000]) {
      const { records, broken } = await read(damage(SOUND), length);
      expect(titlesOf(records)).toBe(titles);
      expect(broken).toHaveLength(1);
      expect(broken[0]).toMatchObject(fault);
      expect(records.at(-1)).toMatchObject({ kind: 'channel' });
    }
  });

  it('says where the fault is, as an editor would', async () => {
    const damaged = SOUND.replace('<![CDATA[B]]>', 'B & co');
    const { broken } = await read(damaged, 100);
    const before = damaged.slice(0, damaged.indexOf('& co')).split('\n');
    expect(broken[0]).toMatchObject({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  });

  it('takes no example that a broken item gives for an item', async () => {
    const example = '\n<item>\n<title>Exemple</title>\n</item>\n';
    const damaged = SOUND.replace('<p>Du texte.</p>]]>', `${example}`);
    const { records, broken } = await read(damaged, 10_000);
    expect(titlesOf(records)).toBe('B C');
    expect(broken.length).toBeGreaterThan(0);
  });

  it('refuses what does not even begin', async () => {
    await expect(read(`<!DOCTYPE rss>${SOUND}`, 50)).rejects.toThrow('it declares a document type');
    await expect(read('<html><body>', 50)).rejects.toThrow('essai.xml is not a WordPress export');
  });
});

async function read(text: string, pieceLength: number) {
  const broken: BrokenPart[] = [];
  const records = await Array.fromAsync(
    parseItemByItem(pieces(text, pieceLength), 'essai.xml', part => broken.push(part)),
  );
  return { records, broken };
}

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

function titlesOf(records: Awaited<ReturnType<typeof read>>['records']): string {
  return records.flatMap(record => (record.kind === 'item' ? record.item.fields.get('title') : [])).join(' ');
}
