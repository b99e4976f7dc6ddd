import { describe, expect, it } from 'vitest';
import { findFrenchLiterals } from '../support/french-literals.ts';
import { readSourceFiles } from '../support/source-files.ts';

describe('words for readers stand in messages/fr.json', () => {
  it('and in no code', async () => {
    // lib/french holds the rules of the language, lib/body recognises what writers put into texts: French is their matter.
    const files = await readSourceFiles(
      '{app,components}/**/*.{ts,tsx}',
      'lib/{commands,content,i18n,import,newsroom,seo}/**/*.{ts,mjs}',
      'lib/*.ts',
      'proxy.ts',
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(findFrenchLiterals)).toEqual([]);
  });

  it.each([
    ['text in an element', '<p>Lire la suite</p>'],
    ['a text attribute', '<nav aria-label="Rubriques" />'],
    ['a string with an accent', "<p>{'À la une'}</p>"],
    ['a template', '<p>{`Publié`}</p>'],
  ])('planted, %s is found', (_, jsx) => {
    expect(
      findFrenchLiterals({ path: 'components/planted.tsx', text: `export const a = ${jsx};` }),
    ).toHaveLength(1);
  });

  it.each(['<p className="lead" id="fil" />', '<span>…</span>', "<a href={'/' + slug}>{name}</a>"])(
    'what is no text is left alone: %s',
    jsx => {
      expect(findFrenchLiterals({ path: 'components/sound.tsx', text: `export const a = ${jsx};` })).toEqual(
        [],
      );
    },
  );
});
