import { describe, expect, it } from 'vitest';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { parseMarkdown } from '#lib/import/markdown/parse-markdown.ts';

const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['rdp/2013/b.md', '/revue/b'],
  ['rdp/2014/été.md'.normalize('NFD'), '/revue/ete'],
]);

async function toHtml(markdown: string): Promise<string> {
  const { body } = await parseMarkdown(markdown, {
    headline: 'Le titre',
    path: 'rdp/2014/a.md',
    pictureRoot: '/0f',
    addressOf: path => ADDRESSES.get(path),
  });
  return renderBodyHtml(body, { resolveUrl: url => url, resolvePicture: ({ source }) => source });
}

describe('parseMarkdown', () => {
  it('reads GitHub’s Markdown', async () => {
    expect(await toHtml('# Le titre\n\nUn *mot* et `du code`.\n\n| a | b |\n|---|--:|\n| 1 | 2 |')).toBe(
      [
        '<p>Un <em>mot</em> et <code>du code</code>.</p>',
        '<table><thead><tr><th scope="col">a</th><th scope="col" class="has-text-align-right">b</th></tr></thead><tbody><tr><td>1</td><td class="has-text-align-right">2</td></tr></tbody></table>',
      ].join('\n'),
    );
  });

  it('puts notes at the end, each leading to its words and back', async () => {
    expect(await toHtml('Un[^b].\n\n- Deux[^a].\n\n[^a]: Note a.\n[^b]: Note *b*.\n\n    Sa suite.')).toBe(
      [
        '<p>Un<sup><a href="#p-2">1</a></sup>.</p>',
        '<ul><li>Deux<sup><a href="#p-4">2</a></sup>.</li></ul>',
        '<h2 id="notes">Notes</h2>',
        '<p><a href="#p-1">1</a>. Note <em>b</em>.</p>',
        '<p>Sa suite.</p>',
        '<p><a href="#p-1">2</a>. Note a.</p>',
      ].join('\n'),
    );
  });

  it.each([
    ['after a picture', '![x](/x.png){: .img-center loading=lazy } Mot', 'Mot'],
    ['on a line of its own', 'Mot\n{: .classe #ancre }', 'Mot'],
    [
      'after a link',
      'Mot [lien](https://x.example){ .md-button }',
      'Mot <a href="https://x.example/">lien</a>',
    ],
  ])('drops an attribute list %s', async (_, markdown, shown) => {
    expect(await toHtml(markdown)).toContain(`<p>${shown}</p>`);
  });

  it('keeps what only looks like an attribute list', async () => {
    expect(await toHtml('Un {mot}, `{: .x }` et {} et { a }')).toBe(
      '<p>Un {mot}, <code>{: .x }</code> et {} et { a }</p>',
    );
  });

  it.each([
    [
      'an alert with a title',
      '> [!info]- Le port\n> Un mot',
      '<blockquote><p><strong>Le port</strong></p>\n<p>Un mot</p></blockquote>',
    ],
    ['an alert without', '> [!WARNING]\n> Un mot', '<blockquote><p>Un mot</p></blockquote>'],
    ['a container', '::: tip Le port\nUn mot\n:::', '<p><strong>Le port</strong></p>\n<p>Un mot</p>'],
    [
      'a directive',
      ':::note[Le port]{.a}\nUn mot\n:::\nDeux',
      '<p><strong>Le port</strong></p>\n<p>Un mot</p>\n<p>Deux</p>',
    ],
    ['a container without a title', '::: {.encadre #a}\nUn mot\n:::', '<p>Un mot</p>'],
    ['Kramdown’s table of contents', '* Sommaire\n{:toc}\n\nUn mot', '<p>Un mot</p>'],
    [
      'a page’s address by a shortcode',
      '[Deux]({{< relref "../2013/b.md" >}})',
      '<p><a href="/revue/b">Deux</a></p>',
    ],
    ['a task list', '- [x] Un\n- [ ] Deux', '<ul><li>☑ Un</li><li>☐ Deux</li></ul>'],
    ['a page whose file a Mac named', '[été](été.md)', '<p><a href="/revue/ete">été</a></p>'],
    ['a page from the root', '[[rdp/2013/b]]', '<p><a href="/revue/b">b</a></p>'],
  ])('reads what site generators add: %s', async (_name, markdown, html) => {
    expect(await toHtml(markdown)).toBe(html);
  });

  it.each([
    ['a container', `::: tip Le port${' '.repeat(100_000)}{`],
    ['an alert', `> [!note] Le port${' '.repeat(100_000)}x`],
  ])('reads %s with a line of spaces at once', async (_name, markdown) => {
    const startedAt = performance.now();
    await toHtml(markdown);
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });

  it('leaves code samples to the letter', async () => {
    const sample = '!!! note\n    {: .x } :smile: <b> "q" ?';
    expect(await toHtml(`\`\`\`md\n${sample}\n\`\`\``)).toBe(
      '<pre><code class="language-md">!!! note\n    {: .x } :smile: &lt;b&gt; &quot;q&quot; ?</code></pre>',
    );
  });

  it('makes of an admonition its title and its text, and of a quotation a quotation', async () => {
    expect(await toHtml('!!! info "À noter"\n    Du texte.\n\n    - un point\n\nSuite.')).toBe(
      '<p><strong>À noter</strong></p>\n<p>Du texte.</p>\n<ul><li>un point</li></ul>\n<p>Suite.</p>',
    );
    expect(await toHtml('??? quote\n    Cité.\n')).toBe('<blockquote><p>Cité.</p></blockquote>');
    expect(await toHtml('> [!NOTE]\n> Alerte.')).toBe('<blockquote><p>Alerte.</p></blockquote>');
  });

  it('leads links between files to articles, and unlinks those that lead nowhere', async () => {
    const { unlinkedCount } = await parseMarkdown('[a](c.md)', {
      headline: '',
      path: 'a.md',
      pictureRoot: '/0f',
      addressOf: () => undefined,
    });
    expect(unlinkedCount).toBe(1);
    expect(await toHtml('[un](../2013/b.md#l-été) [deux](c.md) <a href="../2013/b.md">trois</a>')).toBe(
      '<p><a href="/revue/b#l-ete">un</a> deux <a href="/revue/b">trois</a></p>',
    );
  });

  it('gives headings the identifiers that links are written for', async () => {
    expect(await toHtml('## C’est l’été\n\n[haut](#cest-lété)\n\n## Autre {#mon-ancre}')).toBe(
      '<h2 id="cest-lete">C’est l’été</h2>\n<p><a href="#cest-lete">haut</a></p>\n<h2 id="mon-ancre">Autre</h2>',
    );
  });

  it('makes a picture of the folder an image', async () => {
    expect(await toHtml('![Le port](./img/port.jpg "bulle")')).toBe(
      '<figure class="wp-block-image"><img src="/0f/rdp/2014/img/port.jpg" alt="Le port"></figure>',
    );
  });

  it('keeps the words of what is nested too deep', async () => {
    expect(await toHtml(`${'>'.repeat(10_000)} Un mot.`)).toContain('Un mot.');
  });

  it('reads HTML whose pieces lie apart', async () => {
    expect(await toHtml('<blockquote>\n\n**Un** mot.\n\n</blockquote>\n\n<script>x</script>')).toBe(
      '<blockquote><p><strong>Un</strong> mot.</p></blockquote>',
    );
  });
});
