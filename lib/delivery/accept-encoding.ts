/** The content codings a document is kept in, the one we prefer first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Browsers, crawlers and CDNs together send a few dozen different values; whoever invents more is parsed each time. */
const REMEMBERED_MAX = 256;
const remembered = new Map<string, Encoding>();

/** The coding for a request's Accept-Encoding (RFC 9110, section 12.5.3): the highest weight, and ours of those that share it. */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const chosen = choose(parseWeights(header));
  if (remembered.size < REMEMBERED_MAX) remembered.set(header, chosen);
  return chosen;
}

function choose(weights: ReadonlyMap<string, number>): Encoding {
  const ranked = ENCODINGS.map(encoding => ({ encoding, weight: weightOf(encoding, weights) }));
  const [best] = ranked.sort((a, b) => b.weight - a.weight);
  // Nothing that the client accepts: the content as it is, rather than the refusal that the same section also allows.
  return best === undefined || best.weight === 0 ? 'identity' : best.encoding;
}

function weightOf(encoding: Encoding, weights: ReadonlyMap<string, number>): number {
  const weight = weights.get(encoding) ?? weights.get('*');
  if (encoding !== 'identity') return weight ?? 0;
  // Always acceptable unless excluded, and compressed is better at any weight that is not zero.
  return weights.get('identity') ?? (weight === 0 ? 0 : Number.MIN_VALUE);
}

function parseWeights(header: string): ReadonlyMap<string, number> {
  return new Map(header.split(',').map(parseMember));
}

function parseMember(member: string): [coding: string, weight: number] {
  const [name = '', ...parameters] = member.split(';').map(part => part.trim().toLowerCase());
  const quality = parameters.find(parameter => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice('q='.length));
  // “x-gzip” is gzip by another name (section 8.4.1.3).
  return [name === 'x-gzip' ? 'gzip' : name, weight >= 0 && weight <= 1 ? weight : 0];
}
