import type { Element, ElementContent, Properties, Text } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { sanitiseHtml } from '#lib/body/sanitise-html.ts';

describe('sanitiseHtml', () => {
  it('keeps allowed markup and drops its handlers', () => {
    expect(sanitiseHtml('<p onclick="x()" class="a">Un <b>mot</b></p>', () => {}).children).toEqual([
      element('p', { className: ['a'] }, text('Un '), element('b', {}, text('mot'))),
    ]);
  });

  it('drops scripts with their content, and says so once, whatever they hold', () => {
    const reported: string[] = [];
    const html = '<noscript><marquee>x</marquee><script>y</script></noscript><p>Mot</p>';
    const { children } = sanitiseHtml(html, (kind, name) => reported.push(`${kind} ${name}`));
    expect(children).toEqual([element('p', {}, text('Mot'))]);
    expect(reported).toEqual(['dropped-element noscript']);
  });

  it('keeps the words of a drawing and of a control, apart from those around', () => {
    const html = 'un<svg><style>s</style><title>t</title><text>deux</text></svg>trois<button>quatre</button>';
    const { children } = sanitiseHtml(html, () => {});
    expect(children).toEqual([
      text('un'),
      element('div', {}, text('deux')),
      text('trois'),
      element('div', {}, text('quatre')),
    ]);
  });
});

function text(value: string): Text {
  return { type: 'text', value };
}

function element(tagName: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

const HOSTILE: Readonly<Record<string, string>> = {
  'ten thousand nested div': `${'<div>'.repeat(10_000)}mot${'</div>'.repeat(10_000)}`,
  'a megabyte of <b>': `mot${'<b>'.repeat(350_000)}`,
  'a megabyte of <b>x': `mot ${'<b>x'.repeat(250_000)}`,
  'a megabyte of </p>': `mot${'</p>'.repeat(250_000)}`,
  'a megabyte of <': `mot${'<'.repeat(1_000_000)}`,
  'a megabyte of no-break spaces': `mot${'\u00a0'.repeat(500_000)}fin`,
  'spaces that never end': `<p>mot${' \u200b'.repeat(300_000)}fin</p>`,
  'twenty thousand nested lists': `<ul><li>mot${'<ul><li>'.repeat(20_000)}`,
  'misnested formatting': `mot${'<b><p>x</p>'.repeat(20_000)}`,
  'line ends': `<p>mot${'<br>x'.repeat(40_000)}</p>`,
  'struck words': `<p>mot${' <s>x</s> x'.repeat(10_000)}</p>`,
  'an attribute a megabyte long': `<p class="${'a '.repeat(500_000)}">mot</p>`,
  'a hundred thousand attributes': `<p ${'a=1 '.repeat(100_000)}>mot</p>`,
  'nested tables': `mot${'<table><tr><td>'.repeat(5_000)}`,
  'unclosed scripts': `mot${'<script>'.repeat(100_000)}`,
  'pseudo-tags': `mot${'<nom>'.repeat(200_000)}`,
  'closed pseudo-tags': `mot${'<nom></nom>'.repeat(100_000)}`,
  'unclosed addresses': `mot${'<http://'.repeat(120_000)}`,
  'unclosed mail addresses': `mot ${'<a@'.repeat(300_000)}`,
  'a caption of dashes': `<figure><img src="/a.jpg"><figcaption>mot ${'- '.repeat(200_000)}</figcaption></figure>`,
};

describe('hostile markup', () => {
  it.each(Object.entries(HOSTILE))('reads %s quickly and keeps the words', (_, html) => {
    const start = performance.now();
    const { body } = parseBody(html, {});
    const text = renderBodyText(body);
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(text).toContain('mot');
  });

  const HOSTILE_SHORTCODES: Readonly<Record<string, string>> = {
    ...HOSTILE,
    'unclosed comments': `mot${'[<!--'.repeat(200_000)}`,
    'unclosed code': `mot${'[<pre>'.repeat(150_000)}`,
    'a megabyte of [': `mot${'['.repeat(1_000_000)}`,
    'unclosed brackets': `mot${'[caption '.repeat(100_000)}`,
    'unclosed quotes': `mot${'[caption a="'.repeat(80_000)}`,
    'quotes of both kinds': `mot${'[caption a=\'"'.repeat(80_000)}`,
    'unclosed captions': `mot${'[caption]'.repeat(100_000)}`,
    'nested captions': `${'[caption]'.repeat(50_000)}mot${'[/caption]'.repeat(50_000)}`,
    'misnested shortcodes': `mot${'[caption][vc_row][/caption]'.repeat(30_000)}`,
    'closing tags alone': `mot${'[/caption]'.repeat(100_000)}`,
    'a megabyte of line ends': `mot${'\n'.repeat(1_000_000)}fin`,
    'many lines': `mot${'\nx'.repeat(100_000)}`,
    'a megabyte of attributes': `mot[gallery ${'a=1 '.repeat(250_000)}]`,
    'attributes of spaces': `mot[gallery ${'a    '.repeat(200_000)}]`,
    'unclosed blocks': `mot${'<!-- wp:a '.repeat(100_000)}`,
    'blocks of settings alone': `mot${'<!-- wp:a {"b":1} /-->'.repeat(40_000)}`,
    'unclosed tags': `mot[${'<a "'.repeat(200_000)}`,
  };
  it.each(Object.entries(HOSTILE_SHORTCODES))(
    'reads WordPress text of %s quickly and keeps the words',
    (_, source) => {
      const start = performance.now();
      const { body } = parseBody(source, { dialect: 'wordpress' });
      expect(performance.now() - start).toBeLessThan(30_000);
      expect(renderBodyText(body)).toContain('mot');
    },
  );

  it('keeps the words of what is too deep, and says so', () => {
    const html = `<p>un</p>${'<div>'.repeat(200)}<p>deux</p><p>trois</p>${'</div>'.repeat(200)}<p>quatre</p>`;
    const { body, dropped } = parseBody(html, {});
    expect(renderBodyText(body).split(/\s+/)).toEqual(['un', 'deux', 'trois', 'quatre']);
    expect(dropped).toEqual([{ kind: 'too-deep', name: 'div', count: 1 }]);
  });

  it('keeps the words past the last node it converts, and says so', () => {
    const { body, dropped } = parseBody('<p>mot</p>'.repeat(60_000), {});
    expect(renderBodyText(body).match(/mot/g)).toHaveLength(60_000);
    expect(dropped.map(({ kind }) => kind)).toContain('too-many-nodes');
  });
});
