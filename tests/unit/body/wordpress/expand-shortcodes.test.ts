import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { expandShortcodes } from '#lib/body/wordpress/expand-shortcodes.ts';

const expand = (html: string) => {
  const reported: string[] = [];
  return [expandShortcodes(html, { report: (kind, name) => reported.push(`${kind} ${name}`) }), ...reported];
};

describe('expandShortcodes', () => {
  it.each([
    ['a [su_note]b[/su_note] c', 'a b c', 'unwrapped-shortcode su_note'],
    ['[rev_slider alias="x"]', '', 'dropped-shortcode rev_slider'],
    ['[[gallery ids="1"]]', '[gallery ids="1"]'],
    ['[[caption]a[/caption]]', '[caption]a[/caption]'],
    ['[[gallery]', '[', 'dropped-shortcode gallery'],
    ['a[efn_note] Voir [gallery]. [/efn_note].', 'a (Voir .).', 'dropped-shortcode gallery'],
    ['[/caption]', ''],
    [
      '[soundcloud url="https://soundcloud.com/a/b"]',
      '<figure class="wp-block-embed">https://soundcloud.com/a/b</figure>',
    ],
    ['[tweet 123]', '<figure class="wp-block-embed">https://x.com/i/status/123</figure>'],
    ['[embed]rien[/embed]', 'rien', 'unwrapped-shortcode embed'],
    ['[audio src="javascript:alert(1)"]', '', 'dropped-shortcode audio'],
    ['[vc_raw_html]JTNDcCUzRUJydXQ[/vc_raw_html]', '', 'dropped-shortcode vc_raw_html'],
    ['[vc_raw_js]JTNDc2NyaXB0JTNF[/vc_raw_js]', '', 'dropped-shortcode vc_raw_js'],
    ['[fusion_code]<b>a</b>[/fusion_code]', '<b>a</b>', 'unwrapped-shortcode fusion_code'],
    ['[code lang="js"]a < b[/code]', '<pre><code class="language-js">a &lt; b</code></pre>'],
  ])('writes %j as HTML', (html, ...expected) => {
    expect(expand(html)).toEqual(expected);
  });

  it('expands a caption in a caption, but not without end', () => {
    const deep = `${'[caption]<img src="/a.jpg">'.repeat(9)}mot${'[/caption]'.repeat(9)}`;
    const { body } = parseBody(deep, { dialect: 'wordpress' });
    expect(renderBodyText(body)).toContain('mot');
    expect(body.children.filter(({ type }) => type === 'image').length).toBeGreaterThan(3);
  });

  it('is read in WordPress text only', () => {
    expect(renderBodyText(parseBody('[su_note]b[/su_note]', {}).body)).toBe('[su_note]b[/su_note]');
  });
});
