import fc from 'fast-check';
import type { Element, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { decodeRawHtml } from '#lib/body/wordpress/decode-raw-html.ts';
import { foldWords, listPayloads } from '../../support/sanitise-payloads.ts';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      'p',
      'ul',
      'li',
      'blockquote',
      'cite',
      'figcaption',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'pre',
      'hr',
    ].map(name => [name, []]),
  ),
  ...Object.fromEntries(['strong', 'em', 'sub', 'sup', 's', 'br'].map(name => [name, []])),
  ...Object.fromEntries(['h2', 'h3', 'h4'].map(name => [name, ['id']])),
  ol: ['start', 'reversed', 'type'],
  figure: ['className'],
  img: ['src', 'alt'],
  a: ['href'],
  code: ['className'],
  bdi: ['lang', 'dir'],
  th: ['scope', 'colSpan', 'rowSpan', 'className'],
  td: ['colSpan', 'rowSpan', 'className'],
};

const parser = unified().use(rehypeParse, { fragment: true });

function listElements(nodes: readonly RootContent[]): Element[] {
  return nodes.flatMap(node => (node.type === 'element' ? [node, ...listElements(node.children)] : []));
}

function expectHarmless(source: string): void {
  for (const dialect of ['html', 'wordpress'] as const) expectHarmlessIn(dialect, source);
}

function expectHarmlessIn(dialect: 'html' | 'wordpress', source: string): void {
  const html = renderBodyHtml(parseBody(source, { dialect }).body, {
    resolveUrl: url => url,
    resolvePicture: image => image.source,
  });
  for (const element of listElements(parser.parse(html).children)) {
    const allowed = ALLOWED[element.tagName];
    expect(allowed, `<${element.tagName}> from ${source}`).toBeDefined();
    for (const [name, value] of Object.entries(element.properties)) {
      expect(allowed, `${name} on <${element.tagName}> from ${source}`).toContain(name);
      if (name === 'href' || name === 'src')
        expect(String(value)).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/);
    }
  }
}

const PIECES = [
  ...[
    '[caption]',
    '[/caption]',
    '[audio src="javascript:x"]',
    '[embed]',
    '[/embed]',
    '[code lang=\'" onload="x\']',
    '<!-- wp:social-link {"url":"javascript:x"} /-->',
    '<!-- wp:social-link {"url":"https://x.ma","label":"\\u003cimg src=x onerror=x\\u003e"} /-->',
    '[/code]',
    '[button url="//evil.example" link="javascript:x"]',
    '[/button]',
    '[vc_btn title=\'"><script>\' link="url:javascript%3Ax|url:%2F%2Fx%22onclick%3Dx"]',
    '[et_pb_toggle title="<img src=x onerror=x><script>"]',
    '[vc_single_image custom_src="//evil.example/a\\"onerror=x" link="javascript:x"]',
    '[fusion_imageframe]javascript:x[/fusion_imageframe]',
    '[su_quote cite="</blockquote><script>"]',
    '[/su_quote]',
  ],
  ...[
    '<script>',
    '</script>',
    '<script/src=//x>',
    '<style>',
    '</style>',
    '<svg>',
    '<svg/onload=alert(1)>',
    '</svg>',
  ],
  ...[
    '<math>',
    '<mtext>',
    '<mglyph>',
    '<noscript>',
    '</noscript>',
    '<template>',
    '<textarea>',
    '</textarea>',
    '<xmp>',
  ],
  ...[
    '<a href="javascript:alert(1)">',
    '<a href="java\tscript:alert(1)">',
    "<a href='&#106;avascript:alert(1)'>",
    '</a>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<img src="javascript:x">',
    '<iframe src="javascript:alert(1)">',
    '<iframe srcdoc="<script>">',
  ],
  ...[
    '<p title="</p><script>alert(1)</script>">',
    '<p>',
    '</p>',
    '<b',
    '<i ',
    '>',
    '"',
    "'",
    '`',
    '=',
    '&lt;script&gt;',
    '&#60;',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml',
    '<table>',
    '<td>',
    '<tr>',
    '<select>',
    '<option>',
    '<object data="javascript:x">',
  ],
  ...[
    '<pre><code class="language-"onload=alert(1)">',
    '<h2 id="x\'onmouseover=alert(1)">',
    '<span lang="a onload=x">',
    '\0',
  ],
];

describe('safety', () => {
  it('lets nothing outside the allowlist through, whatever the markup', () => {
    const markup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(markup, pieces => expectHarmless(pieces.join(''))),
      { numRuns: 500 },
    );
  });

  const payloads = listPayloads();

  it(`disarms the ${payloads.length} payloads of DOMPurify`, () => {
    expect(payloads.length).toBeGreaterThan(200);
    for (const { html } of payloads) expectHarmless(html);
  });

  it('disarms them in what builders of pages encode', () => {
    for (const html of payloads.map(payload => payload.html.toWellFormed())) {
      const encoded = `[vc_raw_html]${btoa(encodeURIComponent(html))}[/vc_raw_html]`;
      const decoded = decodeRawHtml(encoded);
      expect(decoded).not.toBe(encoded);
      expectHarmless(decoded);
    }
  });

  it('keeps the words that DOMPurify keeps', () => {
    const lost = payloads.filter(({ html, left }) => {
      const kept = foldWords(renderBodyText(parseBody(html, {}).body));
      return !left.some(texts => kept.includes(texts.join('')));
    });
    expect(lost).toEqual([]);
  });
});
