import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapArticle } from '#lib/import/feed/map-article.ts';
import { mergeItems } from '#lib/import/feed/merge-items.ts';
import { parseFeed } from '#lib/import/feed/parse-feed.ts';
import { parseMarkdown } from '#lib/import/markdown/parse-markdown.ts';
import { expectHarmless } from '../../support/expect-harmless.ts';
import { listPayloads } from '../../support/sanitise-payloads.ts';
import { escapeXml } from '../../support/xml-text.ts';

const payloads = listPayloads().map(({ html }) => html);

describe('nothing that runs survives', () => {
  it(`as Markdown: the ${payloads.length} payloads of DOMPurify`, async () => {
    expect(payloads.length).toBeGreaterThan(200);
    for (const payload of payloads) await expectHarmlessMarkdown(payload);
  });

  it.each([
    ['noscript', (html: string) => `<noscript>${html}</noscript>`],
    ['a picture’s set', (html: string) => `<img srcset='${html} 2x' data-srcset='${html}, x.jpg 3x'>`],
    ['a shortcode’s words', (html: string) => `{{< figure src="a.jpg" caption="${html}" alt='${html}' >}}`],
    [
      'an address of a shortcode',
      (html: string) => `{{< figure src='${html}.jpg' >}}[x]({{< ref '${html}' >}})`,
    ],
    [
      'a code sample of Liquid',
      (html: string) => `{% highlight html %}\n${html}\n{% endhighlight %}\n${html}`,
    ],
    ['a link of Obsidian', (html: string) => `[[${html}|${html}]] ![[${html}.png|${html}]] ==${html}==`],
    ['a container', (html: string) => `::: note ${html}\n> [!note] ${html}`],
  ])('as Markdown: the payloads in %s', async (_name, wrap) => {
    for (const payload of payloads) await expectHarmlessMarkdown(wrap(payload));
  });

  it('as Markdown: dangerous addresses, written its own way', async () => {
    const addresses = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      '//evil.example',
    ];
    for (const address of addresses) {
      await expectHarmlessMarkdown(`[x](${address}) ![y](<${address}>) <${address}> [z]\n\n[z]: ${address}`);
    }
  });

  it('as Markdown, whatever the text', async () => {
    const pieces = fc.constantFrom(
      ...payloads,
      '```\n',
      '> ',
      '- ',
      '\n\n',
      '[^1]',
      '[^1]: ',
      '](',
      '{: onclick=x }',
      '!!! note\n    ',
      '{{< figure src="',
      '" >}}',
      '{% raw %}',
      '{% highlight x %}',
      '{% endhighlight %}',
      '[[',
      ']]',
      '<noscript>',
      '</noscript>',
      '<img srcset="',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text, parts => expectHarmlessMarkdown(parts.join(''))),
      { numRuns: 100 },
    );
  });

  it('and a planted address that runs is found', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [] } as const;
    const body = { type: 'body', children: [{ type: 'paragraph', children: [link] }] } as const;
    expect(() => expectHarmless(body, 'planted')).toThrow('javascript:alert(1)');
  });

  it(`as a feed: the ${payloads.length} payloads`, async () => {
    const items = payloads.map(
      (payload, index) =>
        `<item><guid>${index}</guid><title>${escapeXml(payload)}</title><description>${escapeXml(payload)}</description></item>`,
    );
    const feed = parseFeed(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, 'essai.xml');
    expect(feed.items).toHaveLength(payloads.length);
    for (const item of mergeItems(feed)) {
      const context = { baseUrl: 'https://journal.example/', former: undefined, now: new Date(0) };
      const { article } = await mapArticle(item, context);
      expectHarmless(article.body, item.html);
    }
  });
});

async function expectHarmlessMarkdown(markdown: string): Promise<void> {
  const { body } = await parseMarkdown(markdown, {
    headline: '',
    path: 'a.md',
    pictureRoot: '/0f',
    addressOf: () => undefined,
  });
  expectHarmless(body, markdown);
}
