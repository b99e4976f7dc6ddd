import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { textOfPhrasing } from '#lib/body/phrasing.ts';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import { expandShortcodes } from '#lib/body/wordpress/expand-shortcodes.ts';
import type { Attachment } from '#lib/body/wordpress/shortcode.ts';
import { listImages } from '#lib/domain/list-images.ts';

const ATTACHMENTS: ReadonlyMap<number, Attachment> = new Map([
  [11, { source: 'https://exemple.ma/un.jpg', caption: 'Le quai' }],
  [12, { source: 'https://exemple.ma/deux.jpg' }],
  [13, { source: 'https://exemple.ma/chanson.mp3' }],
]);

const resolveAttachment = (id: number) => ATTACHMENTS.get(id);

const expand = (html: string) => {
  const reported: string[] = [];
  return [expandShortcodes(html, { report: (kind, name) => reported.push(`${kind} ${name}`) }), ...reported];
};

describe('expandShortcodes', () => {
  it.each(['su_button', 'su_button url="/a"', 'su_spoiler title="a"', 'su_quote cite="a"', 'vc_row'])(
    'reads [%s] within itself, two hundred deep, in no time worth a word',
    code => {
      const nested = (words: string) =>
        `[${code}]`.repeat(200) + words + `[/${code.split(' ', 1)[0]}]`.repeat(200);
      const startedMs = performance.now();
      for (const words of ['x', '']) expand(nested(words));
      expect(performance.now() - startedMs).toBeLessThan(2000);
    },
  );

  it('says once what it left out of a button without an address', () => {
    expect(expand('[su_button]a [abc x="1"]b[/abc][/su_button]').slice(1)).toEqual([
      'unwrapped-shortcode su_button',
      'unwrapped-shortcode abc',
    ]);
  });

  it('makes no address of somebody of what was encoded twice', () => {
    expect(expand('[vc_btn title="amina&amp;#64;exemple.ma" link="url:https%3A%2F%2Fx.ma"]')[0]).toContain(
      'amina&amp;#64;exemple.ma',
    );
  });

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

  it.each([
    ['[toggle title="Qui paie"]L’État.[/toggle]', '<p><strong>Qui paie</strong></p> <p>L’État.</p>'],
    [
      '[vc_tta_accordion][vc_tta_section title="A &amp; b" tab_id="1"][vc_column_text]Un[/vc_column_text][/vc_tta_section][vc_tta_section title="<b>C"]Deux[/vc_tta_section][/vc_tta_accordion]',
      '<p><strong>A &amp; b</strong></p> <p>Un</p> <p><strong>C</strong></p> <p>Deux</p>',
    ],
    [
      "[et_pb_blurb title='L&#8217;eau' url='https://exemple.ma/eau']Le texte.[/et_pb_blurb]",
      '<p><strong><a href="https://exemple.ma/eau">L’eau</a></strong></p> <p>Le texte.</p>',
    ],
    [
      '[et_pb_cta title="Agir" button_text="Je signe" button_url="/signer"]Pourquoi.[/et_pb_cta]Suite',
      '<p><strong>Agir</strong></p> <p>Pourquoi.</p> <p><a href="/signer">Je signe</a></p> <p>Suite</p>',
    ],
    [
      '[vc_cta h2="Agir" h4="Vite" btn_title="Ici" btn_link="url:%2Fici||"]',
      '<p><strong>Agir</strong></p> <p>Vite</p> <p><a href="/ici">Ici</a></p>',
    ],
    [
      'Avant [su_quote cite="Une voix"]Des [su_note]mots[/su_note].[/su_quote] après',
      '<p>Avant</p> <blockquote><p>Des mots.</p><cite>Une voix</cite></blockquote> <p>après</p>',
    ],
    [
      '[button url="https://exemple.ma/a"]<b>Lire</b>[/button]',
      '<p><a href="https://exemple.ma/a"><strong>Lire</strong></a></p>',
    ],
    [
      '[vc_btn title="Un" link="url:https%3A%2F%2Fexemple.ma%2Fa|title:Lire|target:_blank"][et_pb_button button_text="Deux" button_url="/b"][/et_pb_button]',
      '<p><a href="https://exemple.ma/a">Un</a></p> <p><a href="/b">Deux</a></p>',
    ],
    [
      "[av_button label='Trois' link='manually,https://exemple.ma/c']",
      '<p><a href="https://exemple.ma/c">Trois</a></p>',
    ],
    [
      '[pdf-embedder url="https://exemple.ma/uploads/Bilan%202019.pdf" title="Le bilan"]',
      '<p><a href="https://exemple.ma/uploads/Bilan%202019.pdf">Le bilan</a></p>',
    ],
    [
      'Avant [gview file=https://exemple.ma/%C3%A9t%C3%A9.pdf] après',
      '<p>Avant</p> <p><a href="https://exemple.ma/%C3%A9t%C3%A9.pdf">été.pdf</a></p> <p>après</p>',
    ],
    ['[pdf]<a href="/a.pdf">/a.pdf</a>[/pdf]', '<p><a href="/a.pdf">a.pdf</a></p>'],
    ['[embeddoc url="javascript:alert(1)" title="x"]Suite', '<p>Suite</p>'],
  ])('keeps the words and links in the attributes of %s', (source, html) => {
    const { body } = parseBody(source, { dialect: 'wordpress' });
    expect(renderBodyHtml(body, { resolveUrl: url => url }).replaceAll('\n', ' ')).toBe(html);
  });

  it.each([
    ['[button url="javascript:alert(1)"]Lire[/button]', 'Lire', 'unwrapped-shortcode button'],
    ['[av_button label="Lire" link="page,12"]', '', 'dropped-shortcode av_button'],
    ['[vc_btn title="Lire" link="url:https%3A%2F%2Fx.ma%3Fde%3Da%2540x.ma"]', '', 'dropped-shortcode vc_btn'],
    ['[et_pb_button button_url="/a"]', '', 'dropped-shortcode et_pb_button'],
    ['[contact-form-7 id="12" title="Écrire"]', '', 'dropped-shortcode contact-form-7'],
    ['[tab title="Un"]', '<div></div><summary>Un</summary><div></div>', 'unwrapped-shortcode tab'],
  ])('says what it could not keep of %s', (html, ...expected) => {
    expect(expand(html)).toEqual(expected);
  });

  it.each([
    ['[vc_single_image image="11" img_size="large"]', [['un.jpg', 'Le quai']]],
    ['[vc_gallery images="11,12"]', [['un.jpg', 'Le quai'], ['deux.jpg']]],
    ['[et_pb_image src="https://exemple.ma/a.jpg" alt="a" /]', [['a.jpg']]],
    ['[et_pb_gallery gallery_ids="12,11"][/et_pb_gallery]', [['deux.jpg'], ['un.jpg', 'Le quai']]],
    [
      "[av_image src='https://exemple.ma/a.jpg' attachment='11']Une <b>vue</b>[/av_image]",
      [['a.jpg', 'Une vue']],
    ],
    ["[av_image src='' attachment='11'][/av_image]", [['un.jpg', 'Le quai']]],
    [
      '[fusion_imageframe image_id="12|full"]<p>https://exemple.ma/a.jpg</p>[/fusion_imageframe]',
      [['a.jpg']],
    ],
    ['[fusion_imageframe image_id="12|full"][/fusion_imageframe]', [['deux.jpg']]],
    ['[tiled_gallery ids="11,12"]', [['un.jpg', 'Le quai'], ['deux.jpg']]],
    ['[slideshow ids="11"]', [['un.jpg', 'Le quai']]],
    ['[su_slider source="media: 12"]', [['deux.jpg']]],
    ['[et_pb_blurb title="t" image="https://exemple.ma/a.jpg"]b[/et_pb_blurb]', [['a.jpg']]],
  ])('shows the pictures of %s', (source, expected) => {
    const { body, dropped } = parseBody(source, { dialect: 'wordpress', resolveAttachment });
    const pictures = listImages(body.children).map(({ source: address, caption }) => [
      address.replace(/.*\//, ''),
      ...(caption ? [textOfPhrasing(caption)] : []),
    ]);
    expect(pictures).toEqual(expected);
    expect(dropped.filter(({ kind }) => kind === 'dropped-shortcode')).toEqual([]);
  });

  it.each([
    ['[vc_single_image image="99"]', 0],
    ['[vc_gallery images="11,99"]', 1],
    ['[av_image attachment="13"]Le son[/av_image]', 0],
    ['[su_slider source="category: 11"]', 0],
  ])('says which pictures it could not find of %s', (source, found) => {
    const { body, dropped } = parseBody(source, { dialect: 'wordpress', resolveAttachment });
    expect(listImages(body.children)).toHaveLength(found);
    expect(dropped).toMatchObject([{ kind: 'dropped-shortcode', count: 1 }]);
  });

  it('puts the link of a picture on its caption', () => {
    const { body } = parseBody('[vc_single_image image="11" link="https://exemple.ma/a"]', {
      dialect: 'wordpress',
      resolveAttachment,
    });
    expect(renderBodyHtml(body, { resolveUrl: url => url })).toContain(
      '<a href="https://exemple.ma/a">Le quai</a>',
    );
  });

  it.each([
    ['[et_pb_video src="https://youtu.be/abcdefghijk"][/et_pb_video]', 'https://youtu.be/abcdefghijk'],
    ["[av_video src='https://vimeo.com/123']", 'https://vimeo.com/123'],
    ['[et_pb_audio audio="https://exemple.ma/a.mp3"][/et_pb_audio]', 'https://exemple.ma/a.mp3'],
  ])('leads to the recording of %s', (source, url) => {
    expect(parseBody(source, { dialect: 'wordpress' }).body.children).toMatchObject([{ type: 'embed', url }]);
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
