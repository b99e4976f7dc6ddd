import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { describe, expect, it } from 'vitest';
import { findReaderPageFaults } from '../support/reader-page-rules.ts';
import { readSourceFiles } from '../support/source-files.ts';

describe('reader pages are documents', () => {
  it('carry no client component, no streaming boundary, no inline style', async () => {
    const files = await readSourceFiles(
      'app/(portal)/**/*.tsx',
      'app/(mobile)/**/*.tsx',
      'components/**/*.{ts,tsx}',
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(findReaderPageFaults)).toEqual([]);
  });

  it('have their metadata in <head>, whoever asks', async () => {
    const { default: configure } = await import('../../next.config.ts');
    const settings = await Promise.all([PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER].map(configure));
    expect(settings.map(({ htmlLimitedBots }) => htmlLimitedBots)).toEqual([/.*/, /.*/]);
  });

  it.each([
    ['a client component', "'use client';\nexport const a = 1;"],
    ['an import of next/link', "import Link from 'next/link';\nexport const a = Link;"],
    ['a <Suspense>', 'export const a = <Suspense fallback="…"><p /></Suspense>;'],
    ['a <Suspense>', 'export const a = <React.Suspense fallback="…"><p /></React.Suspense>;'],
    ['an inline style', "export const a = <p style={{ color: 'red' }} />;"],
    ['an event handler (onClick)', 'export const a = <p onClick={() => {}} />;'],
  ])('a planted fault is found: %s', (what, text) => {
    expect(findReaderPageFaults({ path: 'components/planted.tsx', text })).toMatchObject([{ what }]);
  });

  it.each(['loading', 'error', 'template'])('a planted %s.tsx is found', name => {
    expect(findReaderPageFaults({ path: `app/(portal)/${name}.tsx`, text: '' })).toHaveLength(1);
  });
});
