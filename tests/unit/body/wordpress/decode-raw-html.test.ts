import { describe, expect, it } from 'vitest';
import { decodeRawHtml } from '#lib/body/wordpress/decode-raw-html.ts';

const BOUNDARY = '<div></div>';

describe('decodeRawHtml', () => {
  it.each([
    ['[vc_raw_html]JTNDcCUzRUJydXQlM0MlMkZwJTNF[/vc_raw_html]', '<p>Brut</p>'],
    ['[vc_raw_html el_class="a"]<p>JTNDcCUzRUJy<br />\ndXQlM0MlMkZwJTNF</p>[/vc_raw_html]', '<p>Brut</p>'],
    [`[vc_raw_html]${btoa(encodeURIComponent('<p>Un\n  été</p>'))}[/vc_raw_html]`, '<p>Un   été</p>'],
    [`[fusion_code]${Buffer.from('<b>à 100 %</b>').toString('base64')}[/fusion_code]`, '<b>à 100 %</b>'],
    [`[fusion_code]${btoa('<pre>a\nb</pre>')}[/fusion_code]`, '<pre>a\nb</pre>'],
  ])('reads %s', (html, decoded) => {
    expect(decodeRawHtml(`[vc_row]${html}[/vc_row]`)).toBe(
      `[vc_row]${BOUNDARY}${decoded}${BOUNDARY}[/vc_row]`,
    );
  });

  it.each([
    '[vc_raw_html]JTNDcCUzRUJydXQlM[/vc_raw_html]',
    `[vc_raw_html]${btoa('100 %')}[/vc_raw_html]`,
    '[vc_raw_html]JTNDcCUzRQ==',
    '[fusion_code]<p>Un texte</p>[/fusion_code]',
    '[fusion_code]<img src="/a.jpg">[/fusion_code]',
    '[fusion_code]4A==[/fusion_code]',
    '[vc_raw_js]JTNDcCUzRQ==[/vc_raw_js]',
    '[[vc_raw_html]JTNDcCUzRQ==[/vc_raw_html]]',
    '<code>[vc_raw_html]JTNDcCUzRQ==[/vc_raw_html]</code>',
  ])('leaves %s', html => {
    expect(decodeRawHtml(html)).toBe(html);
  });
});
