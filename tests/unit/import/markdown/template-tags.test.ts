import { describe, expect, it } from 'vitest';
import { toPlainTags } from '#lib/import/markdown/template-tags.ts';

const YOUTUBE = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

function plain(markdown: string): string {
  return toPlainTags(markdown)
    .markdown.replace(/\n{2,}/g, '\n')
    .trim();
}

describe('toPlainTags', () => {
  it.each([
    [
      'Hugo’s figure',
      '{{< figure src="/img/le port.jpg" alt="Le [port]" title="Le port" caption="Vu *du* quai" attr="© AFP" >}}',
      '<figure>\n![Le  port ](</img/le port.jpg>)\n<figcaption>\nLe port – Vu *du* quai © AFP\n</figcaption>\n</figure>',
    ],
    [
      'an include that shows a picture',
      "{% include image.html url='/a.jpg' %}",
      '<figure>\n![](</a.jpg>)\n</figure>',
    ],
    ['Hugo’s video', '{{< youtube dQw4w9WgXcQ >}}', YOUTUBE],
    ['Hugo’s video with its fields', '{{% youtube id="dQw4w9WgXcQ" start="30" %}}', YOUTUBE],
    ['an include that shows a video', '{% include video id="dQw4w9WgXcQ" provider="youtube" %}', YOUTUBE],
    ['Hugo’s reference', '[mot]({{< ref "deux trois.md#un" >}})', '[mot](deux%20trois.md#un)'],
    [
      'Jekyll’s references',
      '[a]({% link b/c.md %}) [d]({% post_url 2026-02-03-e %})',
      '[a](/b/c.md) [d](/_posts/2026-02-03-e.md)',
    ],
    [
      'addresses made by outputs',
      "![a]({{ site.baseurl }}/b.jpg) ![c]({{ '/d.jpg' | relative_url }})",
      '![a](/b.jpg) ![c](/d.jpg)',
    ],
    [
      'a code sample',
      '{% highlight ruby linenos %}\na = {{ b }} {% c %}\n{% endhighlight %}',
      '```ruby\na = {{ b }} {% c %}\n```',
    ],
    ['what is no template', '{% raw %}{{ site.url }} {% x %}{% endraw %}', '{{ site.url }} {% x %}'],
    ['what is not for readers', 'Un {% comment %}mot `b` {{ c }}{% endcomment %} deux', 'Un  deux'],
    ['a tag that is shown', '{{</* youtube x */>}}', '{{< youtube x >}}'],
    ['an output that may be words', 'Vue écrit {{ nom }}', 'Vue écrit {{ nom }}'],
  ])('reads %s', (_name, markdown, expected) => {
    const { dropped } = toPlainTags(markdown);
    expect(plain(markdown)).toBe(expected);
    expect(dropped).toEqual([]);
  });

  it('keeps what any other tag stands around, and says that it went', () => {
    const { dropped } = toPlainTags(
      '{{% notice title="Note" %}}\nMot\n{{% /notice %}}{% if a %}b{% endif %}{% include x.html %}',
    );
    expect(plain('{{% notice title="Note" %}}\nMot\n{{% /notice %}}')).toBe('**Note**\nMot');
    expect(dropped).toEqual(
      ['notice', 'if', 'x'].map(name => ({ kind: 'dropped-shortcode', name, count: 1 })),
    );
  });

  it.each([
    '`{{< youtube x >}}` {',
    '```\n{{< figure src="a.jpg" >}}\n```',
    '~~~md\n{% if %}\n```\n{% x %}\n~~~',
    'Mot\n\n    {% indented %}\n\n    {{< youtube x >}}',
  ])('leaves code to the letter: %j', markdown => {
    expect(toPlainTags(markdown)).toEqual({ markdown, dropped: [] });
  });

  it('takes code that stands alone on its line for no fence', () => {
    expect(plain('```code``` mot\n\n{{< youtube abc >}}')).toBe(
      '```code``` mot\nhttps://www.youtube.com/watch?v=abc',
    );
  });

  it.each(['{{<', '{%', '{{% x', '`{{<', '{{', '{% raw %}', '`', '```a`'])(
    'reads a megabyte of %s at once',
    part => {
      const markdown = part.repeat(1_000_000 / part.length);
      const startedAt = performance.now();
      toPlainTags(markdown);
      expect(performance.now() - startedAt).toBeLessThan(3000);
    },
  );
});
