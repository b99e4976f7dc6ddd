import type { KeptDocument } from './document-cache.ts';

/** How late a page may show what is around its subject: a minute, where its subject itself has a second. */
export const SETTLED_AFTER_MS = 60_000;

/** What the content's revision is, and what it was a while ago; from revision-watch.ts. */
export interface SiteRevision {
  readonly revision: number;
  /** The revision as it was one minute ago: no page shows what is around its subject later than that. */
  readonly settledRevision: number;
}

/**
 * current: nothing changed since · surroundings: its subject is the same, something around it may have changed · outdated: readers must get a
 * newer one.
 */
export type Freshness = 'current' | 'surroundings' | 'outdated';

interface Present {
  /** The content's revision that last changed the subject. */
  readonly subject: number;
  readonly site: SiteRevision;
  /** When the list beside the subject was made. */
  readonly sideListMs?: number | undefined;
  readonly nowMs: number;
}

export function judgeFreshness(
  kept: Pick<KeptDocument, 'madeAt' | 'keepUntilMs' | 'sideListMs'>,
  { subject, site, sideListMs, nowMs }: Present,
): Freshness {
  if (nowMs >= kept.keepUntilMs || subject > kept.madeAt) return 'outdated';
  const hasOtherList = sideListMs !== kept.sideListMs;
  if (hasOtherList && nowMs - (sideListMs ?? 0) >= SETTLED_AFTER_MS) return 'outdated';
  if (kept.madeAt === site.revision) return hasOtherList ? 'surroundings' : 'current';
  // A revision that went back is another database's: a backup was restored.
  if (kept.madeAt > site.revision) return 'outdated';
  return kept.madeAt < site.settledRevision ? 'outdated' : 'surroundings';
}
