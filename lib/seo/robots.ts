import type { AiPolicy } from '#lib/domain/ai-policy.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { ANSWERING_CRAWLERS, TRAINING_CRAWLERS } from './ai-crawlers.ts';

interface Robots {
  readonly aiPolicy: AiPolicy;
  /** Paths that nobody shall crawl, nor what is below them. */
  readonly closedPaths: readonly string[];
  /** Of the index of all; absolute. */
  readonly sitemapUrl: string;
}

/** robots.txt (RFC 9309). The mobile edition is open: its pages name the full ones as the canonical ones, and a crawler must read them to know. */
export function renderRobots({ aiPolicy, closedPaths, sitemapUrl }: Robots): string {
  const refused = listRefused(aiPolicy);
  const groups = [
    ['User-agent: *', ...closedPaths.flatMap(closePath)],
    // A group of its own, since a crawler that finds its name reads no other.
    ...(refused.length > 0 ? [[...refused.map(name => `User-agent: ${name}`), 'Disallow: /']] : []),
    [`Sitemap: ${sitemapUrl}`],
  ];
  return groups.map(lines => `${lines.join('\n')}\n`).join('\n');
}

/** A rule fits every path that begins with it (RFC 9309, section 2.2.2): `/redaction` alone would close a category `/redaction-web`. */
function closePath(path: string): readonly string[] {
  return ['$', '/', '?'].map(end => `Disallow: ${path}${end}`);
}

function listRefused(policy: AiPolicy): readonly string[] {
  switch (policy) {
    case 'open':
      return [];
    case 'no-training':
      return TRAINING_CRAWLERS;
    case 'closed':
      return [...TRAINING_CRAWLERS, ...ANSWERING_CRAWLERS];
    default:
      return assertNever(policy);
  }
}
