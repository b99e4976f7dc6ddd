import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { parseSrcset } from '#lib/body/srcset.ts';

/** What becomes of an address as it is written; `undefined` takes the attribute away, and with it the link or the picture. */
export interface AddressRewriting {
  readonly link: (href: string) => string | undefined;
  readonly picture: (src: string) => string | undefined;
}

/** The same HTML with the addresses of its links, pictures and frames rewritten. Tags are read one by one, so depth costs nothing. */
export async function rewriteAddresses(html: string, { link, picture }: AddressRewriting): Promise<string> {
  const rewriters: ReadonlyMap<string, AddressRewriting['link']> = new Map([
    ...LINKS.map(name => [name, link] as const),
    ...SOURCES.map(name => [name, picture] as const),
    ...SETS.map(name => [name, (set: string) => rewriteSet(set, picture)] as const),
  ]);
  const rewriter = new RewritingStream();
  const written: string[] = [];
  rewriter.on('data', (piece: string) => written.push(piece));
  rewriter.on('startTag', (tag, raw) => {
    const rewrites = tag.attrs.map(({ name }) => rewriters.get(name));
    if (!rewrites.some(Boolean)) return rewriter.emitRaw(raw);
    const attrs = tag.attrs.flatMap((attribute, index) => {
      const rewrite = rewrites[index];
      if (!rewrite) return [attribute];
      const value = rewrite(attribute.value.trim());
      return value === undefined ? [] : [{ ...attribute, value }];
    });
    rewriter.emitStartTag({ ...tag, attrs });
  });
  rewriter.end(html);
  await finished(rewriter);
  return written.join('');
}

/** The forms that a `srcset` offers, with their addresses rewritten; those without an address go. */
function rewriteSet(set: string, picture: AddressRewriting['picture']): string | undefined {
  const forms = parseSrcset(set).flatMap(({ url, descriptor }) => {
    const address = picture(url);
    return address === undefined ? [] : [`${address} ${descriptor}`.trim()];
  });
  return forms.length === 0 ? undefined : forms.join(', ');
}

const LINKS = ['href'];
/** Those that begin with `data-` hold the true address where a script loads pictures late. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data'];
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
