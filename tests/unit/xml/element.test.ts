import { describe, expect, it } from 'vitest';
import { element, textElement, withoutImpossible } from '#lib/xml/element.ts';

describe('an element', () => {
  it('escapes its attributes and its text', () => {
    expect(element('a', { b: '"<&>\'', c: 1, d: undefined }, textElement('e', ']]> & <'))).toBe(
      '<a b="&quot;&lt;&amp;&gt;\'" c="1"><e>]]&gt; &amp; &lt;</e></a>',
    );
  });

  it('is empty without content, and not there without a text', () => {
    expect(element('a', {})).toBe('<a/>');
    expect(textElement('a', '')).toBe('');
    expect(textElement('a', undefined)).toBe('');
  });

  it('leaves out what XML cannot write, and nothing else', () => {
    expect(withoutImpossible('a\u0000\u000B\uFFFF\uDC00b\t\n\r\u0085é😀')).toBe('ab\t\n\r\u0085é😀');
  });
});
