import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishNextHtml, keepFontPreloads } from '#lib/delivery/next-html.ts';

const STYLE = 'body{color:red}';
const STYLE_SHEETS = new Map([
  [
    '/_next/static/chunks/a.css',
    [
      { css: STYLE },
      { css: '.used{color:blue}', classes: ['used'] },
      { css: '.late{color:green}', classes: ['late', 'never'] },
    ],
  ],
]);

/** What Next sends for a small page, its runtime included. */
function page({
  html = '<html lang="fr">',
  head = '<title>Titre</title><link rel="canonical" href="http://localhost/monde"/>',
  body = '<main><h1>Titre</h1></main>',
  end = '</body></html>',
} = {}): string {
  return [
    `<!DOCTYPE html>${html}<head><meta charSet="utf-8"/>`,
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    `${head}<meta name="next-size-adjust" content=""/>`,
    '<script src="/_next/static/chunks/c.js" noModule=""></script></head>',
    `<body><div hidden=""><!--$--><!--/$--></div>${body}`,
    '<script id="_R_">(self.x=self.x||[]).push({})</script>',
    '<script>self.__next_f.push([1,"<title>2</title><template id=\\"B:0\\">"])</script>',
    end,
  ].join('');
}

function finish(parts: Parameters<typeof page>[0] = {}, needsCanonical = true) {
  return finishNextHtml(page(parts), { needsCanonical, styleSheets: STYLE_SHEETS });
}

function hash(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}

describe('finishNextHtml', () => {
  it('leaves the page without its runtime and with its styles, byte for byte', () => {
    expect(finish()).toEqual({
      ok: true,
      html: `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><style>${STYLE}</style><title>Titre</title><link rel="canonical" href="http://localhost/monde"/></head><body><main><h1>Titre</h1></main></body></html>`,
      styleHashes: [hash(STYLE)],
    });
  });

  it.each([
    ['data for crawlers', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    ['entities', '<p title="&quot;">a &amp; b&nbsp;: &lt;script&gt;</p>'],
    ['a first line of code', '<pre>\n\n  a < b</pre>'],
    ['a hidden part of the page', '<div hidden="">un <b>mot</b></div>'],
    ['an attribute more', '<div hidden="" class="a"></div>'],
    ['the title of a drawing', '<svg><title>Logo</title><path d="M0 0"></path></svg>'],
    ['a style of its own', '<style media="print">p{color:#000}</style>'],
    ['words about the runtime', '<p>__next_error__ &lt;template id="B:0"&gt;</p>'],
  ])('keeps %s', (_, body) => {
    expect(finish({ body })).toMatchObject({
      ok: true,
      html: expect.stringContaining(`<body>${body}</body>`),
    });
  });

  it('drops the comments between words', () => {
    expect(finish({ body: '<p>3<!-- --> minutes</p>' })).toMatchObject({
      html: expect.stringContaining('<p>3 minutes</p>'),
    });
  });

  it('writes of the build’s styles what the page has a use for', () => {
    const body = '<p class="other used">a</p><script>"<p class=never>"</script>';
    expect(finish({ body })).toMatchObject({ styleHashes: [hash(`${STYLE}.used{color:blue}`)] });
    const both = '<p class="late">a</p><p class="used">b</p>';
    expect(finish({ body: both })).toMatchObject({
      html: expect.stringContaining(`<style>${STYLE}.used{color:blue}.late{color:green}</style>`),
    });
  });

  it('hashes each style once, and the empty one not at all', () => {
    const body = `<style>${STYLE}</style><style>p{}</style><style></style>`;
    expect(finish({ body })).toMatchObject({
      styleHashes: [STYLE, 'p{}'].map(hash),
    });
  });

  it.each([
    [
      'slow metadata',
      { head: '', body: '<div hidden=""><title>T</title><link rel="canonical" href="/"/></div>' },
    ],
    ['a slow boundary', { body: '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->' }],
    ['a slow boundary, filled later', { body: '<p>…</p><div hidden id="S:0"><p>Texte</p></div>' }],
    ['a boundary held back for its size', { body: `<!--$~--><p>${'a'.repeat(40_000)}</p><!--/$-->` }],
    ['a boundary given up', { body: '<!--$!--><template data-dgst="1"></template><!--/$-->' }],
    ['an error after the first byte', { end: '' }],
    ['a page cut in a tag', { body: '<p', end: '' }],
    ['the shell of an error', { html: '<html id="__next_error__">' }],
    ['two titles', { head: '<title>a</title><title>b</title><link rel="canonical" href="/"/>' }],
    ['no title', { head: '<link rel="canonical" href="/"/>' }],
    ['no canonical', { head: '<title>a</title>' }],
    [
      'two canonicals',
      { head: '<title>a</title><link rel="canonical" href="/"/><link rel="canonical" href="/"/>' },
    ],
    [
      'styles that are not the build’s',
      { body: '<link rel="stylesheet" href="/_next/static/chunks/b.css"/>' },
    ],
    ['a page cut in a script', { body: '<script>self.__next_f', end: '' }],
  ])('refuses %s', (_, parts) => {
    expect(finish(parts)).toEqual({ ok: false, fault: expect.any(String) });
  });

  it('takes the offer out, and says what it is and where it stood', () => {
    const line = '<aside class="used">Une<!-- --> offre</aside>';
    const body = `<a>é</a><div hidden="" data-offer="true">${line}</div><main><h1>Titre</h1></main>`;
    const finished = finish({ body });
    if (!finished.ok || !finished.offer) throw new Error('There is no offer.');
    const { html, offer, styleHashes } = finished;
    expect(html).toContain('<body><a>é</a><main><h1>Titre</h1></main></body>');
    expect(offer.html).toBe('<aside class="used">Une offre</aside>');
    expect(html.slice(offer.at)).toBe('<main><h1>Titre</h1></main></body></html>');
    // With or without it, the page has the same styles.
    expect(styleHashes).toEqual([hash(`${STYLE}.used{color:blue}`)]);
  });

  it('asks no canonical of an error page', () => {
    expect(finish({ head: '<title>Page introuvable</title>' }, false)).toMatchObject({ ok: true });
  });
});

describe('keepFontPreloads', () => {
  it('keeps fonts and nothing else', () => {
    const font = '</_next/static/media/a.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"';
    const script = '</_next/static/chunks/a.js>; rel=preload; as="script"';
    expect(keepFontPreloads(`${script}, ${font}`)).toBe(font);
    expect(keepFontPreloads(`${font}, ${font}`)).toBe(`${font}, ${font}`);
    expect(keepFontPreloads(script)).toBeUndefined();
    expect(keepFontPreloads(undefined)).toBeUndefined();
  });
});
