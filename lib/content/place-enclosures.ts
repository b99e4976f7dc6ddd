import type { Reader } from '#db/client.ts';
import { listStoredEnclosures } from '#db/queries/stored-enclosures.ts';
import { textOfPhrasing } from '#lib/body/phrasing.ts';
import { mapBlocks, rewriteBlocks } from '#lib/body/walk.ts';
import type { Body, Phrasing } from '#lib/domain/body.ts';
import type { EnclosureFacts, StoredEnclosure } from '#lib/domain/enclosure.ts';
import { listEnclosureSources, toEnclosureSource } from '#lib/domain/enclosure-sources.ts';
import { enclosurePath } from '#lib/urls.ts';

export interface PlacedBody {
  readonly body: Body;
  /** The enclosures that it leads to, each once, in reading order. */
  readonly enclosures: readonly StoredEnclosure[];
}

/** A text whose links and embeds of files that the portal holds lead to them, and say what they are. */
export async function placeEnclosures(db: Reader, body: Body): Promise<PlacedBody> {
  const sources = listEnclosureSources(body);
  const held = await listStoredEnclosures(db, { sources });
  if (held.size === 0) return { body, enclosures: [] };
  const inOrder = sources.flatMap(source => held.get(source) ?? []);
  return {
    body: { ...body, children: place(body.children, held) },
    enclosures: [...new Map(inOrder.map(stored => [stored.hash, stored])).values()],
  };
}

type Held = ReadonlyMap<string, StoredEnclosure>;

function place(blocks: Body['children'], held: Held): Body['children'] {
  const embedsPlaced = mapBlocks(blocks, block =>
    block.type === 'embed' ? { ...block, ...findTarget(block.url, held) } : block,
  );
  return rewriteBlocks(embedsPlaced, { phrasing: nodes => nodes.map(node => placeLink(node, held)) });
}

function placeLink(node: Phrasing, held: Held): Phrasing {
  if (!('children' in node)) return node;
  const children = node.children.map(child => placeLink(child, held));
  if (node.type !== 'link') return { ...node, children };
  const { file, ...target } = findTarget(node.url, held) ?? {};
  return {
    ...node,
    children,
    ...target,
    ...(file && !NAMES_SIZE.test(textOfPhrasing(children)) && { file }),
  };
}

/** Words that say already what they lead to, as careful sites have them: « Rapport (PDF, 1,2 Mo) ». */
const NAMES_SIZE = /\d\s?(?:[kmg]o|octets)\b/i;

interface Target {
  readonly url: string;
  readonly file: EnclosureFacts;
}

function findTarget(url: string, held: Held): Target | undefined {
  const source = toEnclosureSource(url);
  const stored = source === undefined ? undefined : held.get(source);
  if (source === undefined || !stored) return undefined;
  const { kind, bytes } = stored;
  // A fragment may name a page of a document.
  const [fragment = ''] = /#.*$/s.exec(url) ?? [];
  return { url: `${enclosurePath(stored)}${fragment}`, file: { kind, bytes } };
}
