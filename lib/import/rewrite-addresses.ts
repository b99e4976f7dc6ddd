import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';

/** What becomes of an address as it is written; `undefined` takes the attribute away, and with it the link or the picture. */
export interface AddressRewriting {
  readonly link: (href: string) => string | undefined;
  readonly picture: (src: string) => string | undefined;
}

/** The same HTML with the addresses of its links, pictures and frames rewritten. Tags are read one by one, so depth costs nothing. */
export async function rewriteAddresses(html: string, { link, picture }: AddressRewriting): Promise<string> {
  const rewriter = new RewritingStream();
  const written: string[] = [];
  rewriter.on('data', (piece: string) => written.push(piece));
  rewriter.on('startTag', (tag, raw) => {
    if (!tag.attrs.some(({ name }) => LINKS.has(name) || SOURCES.has(name))) return rewriter.emitRaw(raw);
    const attrs = tag.attrs.flatMap(attribute => {
      const rewrite = LINKS.has(attribute.name) ? link : SOURCES.has(attribute.name) ? picture : undefined;
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

const LINKS: ReadonlySet<string> = new Set(['href']);
/** `data-src` and `data-lazy-src` hold the true address where a script loads pictures late. */
const SOURCES: ReadonlySet<string> = new Set(['src', 'data-src', 'data-lazy-src', 'data']);
