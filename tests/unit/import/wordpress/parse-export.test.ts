import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '#lib/import/wordpress/export-records.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import {
  declaredAuthor,
  declaredCategory,
  exportOf,
  itemOf,
  termOf,
} from '../../../support/wordpress-export.ts';

const SAMPLE = exportOf({
  channel: [
    '<!-- R&D -->',
    declaredAuthor({ id: 1, login: 'amina', name: 'Amina 🖋', email: 'amina@x.invalid' }),
    declaredCategory({ id: 4, nicename: 'eco', name: 'Éco & co' }),
  ].join('\n'),
  items: [
    itemOf({
      title: 'Fin ]]> & suite',
      content: '<p>&nbsp;A & B <!-- <![CDATA[ --></p>\r\n',
      more: `${termOf('category', 'eco', 'Éco')}${termOf('post_tag', 'a&amp;b', 'A & B')}
        <wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>
        <wp:postmeta><wp:meta_key>rank_math_primary_category</wp:meta_key><wp:meta_value>4</wp:meta_value></wp:postmeta>
        <wp:comment><wp:comment_author_email>lecteur@x.invalid</wp:comment_author_email></wp:comment>`,
    }),
    itemOf({ title: '🗞'.repeat(40) }),
  ],
});

describe('parseExport', () => {
  it('gives the records of a file in order, with what is wanted of them', async () => {
    const records = await parse([SAMPLE]);
    expect(records.map(({ kind }) => kind)).toEqual(['author', 'category', 'item', 'item', 'channel']);
    const item = records.find(record => record.kind === 'item')?.item;
    expect(item?.fields.get('title')).toBe('Fin ]]> & suite');
    expect(item?.fields.get('content:encoded')).toBe('<p>&nbsp;A & B <!-- <![CDATA[ --></p>\n');
    expect(item?.terms).toEqual([
      { domain: 'category', nicename: 'eco', name: 'Éco' },
      { domain: 'post_tag', nicename: 'a&b', name: 'A & B' },
    ]);
    expect([...(item?.meta ?? [])]).toEqual([['rank_math_primary_category', '4']]);
    expect(item?.commentCount).toBe(1);
  });

  it('lets no e-mail address out', async () => {
    expect(show(await parse([SAMPLE]))).not.toContain('x.invalid');
  });

  it('reads a file the same wherever its pieces are cut', async () => {
    const whole = show(await parse([SAMPLE]));
    const cuts = fc.array(fc.nat({ max: SAMPLE.length }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async at => {
        expect(show(await parse(cut(SAMPLE, at)))).toBe(whole);
      }),
      { numRuns: 60 },
    );
    expect(show(await parse([...SAMPLE]))).toBe(whole);
  });

  it('reads versions 1.0 to 1.2 with any prefix, and tells excerpts from WordPress fields', async () => {
    for (const version of ['1.0', '1.1', '1.2']) {
      const text = exportOf({ version, items: [itemOf({ excerpt: 'Chapô' })] });
      const [record] = await parse([text.replace(/\bwp([:=])/g, 'w$1').replace(/\bexcerpt([:=])/g, 'e$1')]);
      if (record?.kind !== 'item') throw new Error('No item');
      expect(record.item.fields.get('excerpt:encoded')).toBe('Chapô');
      expect(record.item.fields.get('wp:post_id')).toBe('7');
    }
  });

  it.each([
    ['a bare &', '<title>R&amp;D & cie; suite</title>', 'column 16: a "&" begins no character reference'],
    ['a bare & that no ; follows', '<title>R & D</title>', 'column 10: a "&" begins no character reference'],
    ['an HTML entity', '<title>A&nbsp;B</title>', 'column 14: undefined entity'],
    ['a closing tag too many', '</item>', 'column 7: unexpected close tag'],
    ['an attribute without quotes', '<a b=c/>', 'column 6: unquoted attribute value'],
    ['a control character', '<title>\u0008</title>', 'column 8: disallowed character'],
  ])('refuses %s and says where it is', async (_, channel, sentence) => {
    await expect(parse(exportOf({ channel }))).rejects.toThrow(
      `essai.xml is not well-formed XML at line 13, ${sentence}.`,
    );
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE b [<!ENTITY a "1">]><rss>&a;</rss>', /refused at line 1.*document type/],
    ['another document', '<html/>', /is not a WordPress export: it begins with <html>/],
    ['a plain feed', '<rss version="2.0"><channel/></rss>', /is a feed, not a WordPress export/],
    [
      'an unknown version',
      exportOf({ version: '9.9' }),
      /is a feed, not a WordPress export \(1.0, 1.1, 1.2\)/,
    ],
    [
      'an old encoding',
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss/>',
      /declares the encoding "ISO-8859-1"/,
    ],
    ['spaces', ' \n ', /not well-formed XML at line 2, column 2: document must contain a root element/],
  ])('refuses %s', async (_, text, sentence) => {
    await expect(parse([text])).rejects.toThrow(sentence);
  });

  it('refuses a file cut anywhere, and says where it ends', async () => {
    const end = SAMPLE.lastIndexOf('</rss>') + '</rss>'.length;
    const lengths = fc.nat({ max: end - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async length => {
        const start = SAMPLE.slice(0, length);
        await expect(parse([start])).rejects.toThrow(`at line ${start.split(LINE_END).length}, column `);
      }),
      { numRuns: 60 },
    );
    await expect(parse([SAMPLE.slice(0, SAMPLE.indexOf('Fin'))])).rejects.toThrow(
      /is truncated: it ends .* inside <title>/,
    );
  });

  it('does not gather a section that never ends', async () => {
    const endless = (function* () {
      yield exportOf().replace(/<\/channel>[\s\S]*/, '<title><![CDATA[');
      for (;;) yield 'x'.repeat(1_000_000);
    })();
    await expect(parse(endless)).rejects.toThrow(/more than 32 million characters/);
  });
});

/** A carriage return alone ends a line too (XML 1.0, section 2.11, https://www.w3.org/TR/xml/#sec-line-ends). */
const LINE_END = /\r\n?|\n/;

async function parse(pieces: Iterable<string>): Promise<readonly ExportRecord[]> {
  return Array.fromAsync(parseExport(pieces, 'essai.xml'));
}

function show(records: readonly ExportRecord[]): string {
  return JSON.stringify(records, (_, value) => (value instanceof Map ? [...value] : value));
}

function cut(text: string, at: readonly number[]): readonly string[] {
  const places = [0, ...at.toSorted((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
}
