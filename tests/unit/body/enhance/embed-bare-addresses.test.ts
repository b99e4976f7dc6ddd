import { describe, expect, it } from 'vitest';
import { embedBareAddresses } from '#lib/body/enhance/embed-bare-addresses.ts';
import { body, paragraph, text } from '../../../support/body-nodes.ts';

describe('embedBareAddresses', () => {
  it('makes a known platform’s address an embed, another a link, and leaves those amid words', () => {
    const video = 'https://youtu.be/a';
    expect(
      embedBareAddresses(
        body(paragraph(text(video)), paragraph(text(`Voir ${video}`)), paragraph(text('https://a.ma/b'))),
      ),
    ).toEqual(
      body(
        { type: 'embed', provider: 'YouTube', url: video },
        paragraph(text(`Voir ${video}`)),
        paragraph({ type: 'link', url: 'https://a.ma/b', children: [text('https://a.ma/b')] }),
      ),
    );
  });

  it('parts a paragraph at the line of an address', () => {
    const video = 'https://youtu.be/a';
    const lineEnd = { type: 'break' } as const;
    const source = paragraph(text('un'), lineEnd, text('deux'), lineEnd, text(video), lineEnd, text('trois'));
    expect(embedBareAddresses(body(source))).toEqual(
      body(
        paragraph(text('un'), lineEnd, text('deux')),
        { type: 'embed', provider: 'YouTube', url: video },
        paragraph(text('trois')),
      ),
    );
  });
});
