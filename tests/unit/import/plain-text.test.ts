import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '#lib/import/plain-text.ts';

describe('toPlainText', () => {
  it.each([
    ['L&#8217;eau &amp; le&nbsp;feu', 'L’eau & le\u00A0feu'],
    ['Un <em>mot</em>, <b>deux</b>', 'Un mot, deux'],
    ['<p>Un.</p><p>Deux.</p>', 'Un. Deux.'],
    ['Un<br>deux\n\t trois ', 'Un deux trois'],
    ['a < b & c', 'a < b & c'],
    ['<script>alert(1)</script><style>p{}</style>Titre<!-- note -->', 'Titre'],
    ['AT&T 5 > 4', 'AT&T 5 > 4'],
    ['\u200B\u202E \u00AD\u2060\u3164', ''],
    ['<b>\uD800</b>', ''],
    ['Un \uDC00mot 😀', 'Un mot 😀'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('reads %j as %j', (html, text) => {
    expect(toPlainText(html)).toBe(text);
  });

  it('leaves plain words alone', () => {
    const words = fc.stringMatching(/^[a-zà-ÿ’]+( [a-zà-ÿ’]+)*$/);
    fc.assert(fc.property(words, text => toPlainText(text) === text));
  });
});
