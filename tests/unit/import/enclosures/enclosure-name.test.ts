import { describe, expect, it } from 'vitest';
import { toEnclosureName } from '#lib/import/enclosures/enclosure-name.ts';

describe('toEnclosureName', () => {
  it.each([
    [
      'https://journal.example/wp-content/uploads/Rapport%20%C3%89t%C3%A9%20(2019).PDF',
      'rapport-ete-2019.pdf',
    ],
    ['/wp-content/uploads/archives.pdf', 'archives.pdf'],
    ['/wp-content/uploads/v1.2_final.pdf', 'v1-2-final.pdf'],
    ['/wp-content/uploads/100%.pdf', '100.pdf'],
    ['/wp-content/uploads/%E4%B8%AD.pdf', 'pdf.pdf'],
    [`/wp-content/uploads/${'mot-'.repeat(60)}.pdf`, `${'mot-'.repeat(20).slice(0, -1)}.pdf`],
  ])('%s', (source, name) => {
    expect(toEnclosureName(source, 'pdf')).toBe(name);
  });

  it('ends as its bytes say', () => {
    expect(toEnclosureName('/voix.mp4', 'm4a')).toBe('voix.m4a');
  });
});
