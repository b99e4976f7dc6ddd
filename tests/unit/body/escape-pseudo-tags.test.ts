import { describe, expect, it } from 'vitest';
import { escapePseudoTags } from '#lib/body/escape-pseudo-tags.ts';

describe('escapePseudoTags', () => {
  it.each(['<gmaxwell>', '<KeyA>', '<Élodie>', '<nom_2>', '<https://exemple.ma/a?b=c>', '<a@exemple.ma>'])(
    'takes %s for words',
    word => {
      const isTag = /^<[^a-z]/i.test(word);
      expect(escapePseudoTags(`x ${word} y`)).toBe(`x ${isTag ? '' : '&lt;'}${word.slice(isTag ? 0 : 1)} y`);
    },
  );

  it.each([
    '<b>',
    '<BR>',
    '<blink>',
    '<mot-compose>',
    '<o:p>',
    '<note a="b">',
    '<note/>',
    '<note>x</note>',
    '<note>x</NOTE >',
    '<!-- x -->',
    'a < b > c',
    '<3>',
  ])('leaves %s to the parser', html => {
    expect(escapePseudoTags(html)).toBe(html);
  });
});
