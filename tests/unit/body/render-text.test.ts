import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';

describe('renderBodyText', () => {
  it('parts blocks by a blank line and keeps captions', () => {
    const { body } = parseBody(
      '<h2>Titre</h2><p>Un <b>mot</b>.<br>Deux.</p><figure><img src="/a.jpg" alt="Le port"><figcaption>Vu de loin. © Exemple</figcaption></figure><hr><ul><li>a</li><li>b</li></ul>',
      {},
    );
    expect(renderBodyText(body)).toBe('Titre\n\nUn mot.\nDeux.\n\nLe port\nVu de loin.\n© Exemple\n\na\nb');
  });

  it.each([
    ['Un budget de <del>dix</del> <ins>douze</ins> millions.', 'Un budget de douze millions.'],
    ['Un budget de <del>dix</del><ins>douze</ins> millions.', 'Un budget de douze millions.'],
    ['Le ministre <s>adjoint</s>, absent.', 'Le ministre, absent.'],
    ['Elle part <strike>demain</strike> : vendredi.', 'Elle part\u00a0: vendredi.'],
    ['<s>Demain</s> vendredi, <strong>pas <s>jeudi</s></strong>', 'vendredi, pas'],
    ['<p><s>Rien.</s></p><p>Tout.</p>', 'Tout.'],
  ])('leaves out struck words and their gap: %s', (source, words) => {
    expect(renderBodyText(parseBody(source, {}).body)).toBe(words);
  });

  it('gives a row per line of a table, and a quotation with its source', () => {
    const { body } = parseBody(
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><blockquote><p>Oui.</p><cite>Elle</cite></blockquote>',
      {},
    );
    expect(renderBodyText(body)).toBe('a\tb\nc\td\n\nOui.\n\nElle');
  });
});
