import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '#lib/import/markdown/front-matter.ts';

describe('parseFrontMatter', () => {
  it('parts the fields from the Markdown', () => {
    const parsed = parseFrontMatter('---\r\ntitle: Un titre\r\ntags: [a, "b, c"]\r\n---\r\n\r\nTexte\r\n');
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(parsed.markdown).toBe('\nTexte\n');
    expect(parsed.fields.findText('title')).toBe('Un titre');
    expect(parsed.fields.listTexts('tags')).toEqual(['a', 'b, c']);
  });

  it('keeps each value as it was written', () => {
    const parsed = parseFrontMatter(
      '---\ntitle: 1e3\nslug: 007\ndraft: no\ndate: 2026-02-03\nvide:\nrien: ~\n---\n',
    );
    if (!parsed.ok) throw new Error(parsed.fault);
    const names = ['title', 'slug', 'draft', 'date', 'vide', 'rien'];
    expect(names.map(name => parsed.fields.findText(name))).toEqual([
      '1e3',
      '007',
      'no',
      '2026-02-03',
      undefined,
      undefined,
    ]);
  });

  it('reads fields in JSON', () => {
    const json = '{\n\t"title": "Un titre",\n\t"draft": true,\n\t"tags": ["a"],\n\t"params": {\n\t}\n}\n';
    const parsed = parseFrontMatter(`${json}\nTexte`);
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(parsed.markdown).toBe('\nTexte');
    expect(['title', 'draft', 'tags'].map(name => parsed.fields.findText(name))).toEqual([
      'Un titre',
      'true',
      'a',
    ]);
  });

  it('takes the name of a set of fields', () => {
    const parsed = parseFrontMatter('---\nauthor:\n  name: Amina\n  url: /a\n---\n');
    if (!parsed.ok) throw new Error(parsed.fault);
    expect(parsed.fields.listTexts('authors', 'author')).toEqual(['Amina']);
  });

  it('takes a file without fields for Markdown', () => {
    expect(parseFrontMatter('# Titre\n')).toMatchObject({
      ok: true,
      hasFields: false,
      markdown: '# Titre\n',
    });
  });

  it.each([
    ['a quotation mark that is not closed', '---\ndate: 2026-02-03\ntitle: "Un\n---\nTexte', 3],
    ['a field twice', '---\ntitle: a\ntitle: b\n---\n', 3],
    ['a list', '---\n- a\n---\n', 2],
    ['no end', '---\ntitle: a\n', 1],
    ['JSON without an end', '{\n"title": "a"\n', 1],
    ['broken JSON', '{\n"title": "a",\n"title": "b"\n}\n', 3],
    ['TOML', '+++\ntitle = "a"\n+++\n', 1],
    [
      'aliases of aliases',
      `---\na: &a [x, x]\n${'bcdefgh'.replace(/./g, (c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]}, `.repeat(9)}x]\n`)}---\n`,
      2,
    ],
  ])('refuses %s, and names the line', (_, text, line) => {
    const parsed = parseFrontMatter(text);
    expect(parsed).toMatchObject({ ok: false, line });
    if (!parsed.ok) expect(parsed.fault).toMatch(/^its front matter [^\n]+[^.]$/);
  });

  it('never throws, and loses no line', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (yaml, markdown) => {
        const parsed = parseFrontMatter(`---\n${yaml}\n---\n${markdown}`);
        if (parsed.ok)
          expect(
            parsed.markdown.replaceAll(/\r\n?/g, '\n').endsWith(markdown.replaceAll(/\r\n?/g, '\n')),
          ).toBe(true);
      }),
    );
  });
});
