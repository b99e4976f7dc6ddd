import type { AiPolicy } from '#lib/domain/ai-policy.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { ANSWERING_CRAWLERS, TRAINING_CRAWLERS } from './ai-crawlers.ts';

interface Robots {
  readonly aiPolicy: AiPolicy;
  /** The beginnings of paths that nobody shall crawl. */
  readonly closedPaths: readonly string[];
  /** Absolute. */
  readonly sitemapUrls: readonly string[];
}

/** robots.txt (RFC 9309). The mobile edition is open: its pages name the full ones as the canonical ones, and a crawler must read them to know. */
export function renderRobots({ aiPolicy, closedPaths, sitemapUrls }: Robots): string {
  const refused = listRefused(aiPolicy);
  const groups = [
    ['User-agent: *', ...closedPaths.map(path => `Disallow: ${path}`)],
    // A group of its own, since a crawler that finds its name reads no other.
    ...(refused.length > 0 ? [[...refused.map(name => `User-agent: ${name}`), 'Disallow: /']] : []),
    sitemapUrls.map(url => `Sitemap: ${url}`),
  ];
  return groups.map(lines => `${lines.join('\n')}\n`).join('\n');
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
