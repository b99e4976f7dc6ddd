import { readFileSync } from 'node:fs';
import type { RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { requireCorpus } from './corpora.ts';

/** An attack of DOMPurify's own tests, as HTML. */
export interface Payload {
  readonly number: number;
  readonly html: string;
  /** What DOMPurify may leave of it; browsers differ, and any of these will do. Its words are folded, a text for each run between two tags. */
  readonly left: readonly (readonly string[])[];
}

export function listPayloads(): readonly Payload[] {
  return z
    .array(
      z.object({ n: z.number(), payload: z.string(), expected: z.union([z.string(), z.array(z.string())]) }),
    )
    .parse(JSON.parse(readFileSync(requireCorpus('sanitise/dompurify-expect.json'), 'utf8')))
    .map(({ n, payload, expected }) => ({
      number: n,
      html: payload,
      left: [expected].flat().map(html => listTexts(parser.parse(html).children)),
    }));
}

/** Without the spaces that blocks and French typography add, and with its one change of a mark undone. */
export function foldWords(words: string): string {
  return words.replaceAll('…', '...').replace(/\s+/g, '');
}

const parser = unified().use(rehypeParse, { fragment: true });

/** As a page shows them: neither style sheets nor templates. */
function listTexts(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') return foldWords(node.value.replace(INVENTED, ''));
    return node.type === 'element' && node.tagName !== 'style' ? listTexts(node.children) : [];
  });
}

/** HTML before 2011 had browsers write this sentence of their own beside `isindex`: it is in no payload. */
const INVENTED = /This is a searchable index\. Enter search keywords:/;
