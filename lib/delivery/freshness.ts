import type { KeptDocument } from './document-cache.ts';

/** What the content's revision is, and what it was a while ago; from revision-watch.ts. */
export interface SiteRevision {
  readonly revision: number;
  /** The revision as it was one minute ago: a page may show what is around its subject as late as that (contract, “Answers”). */
  readonly settledRevision: number;
}

/**
 * current: nothing changed since · surroundings: its subject is the same, something around it may have changed · outdated: readers must get a
 * newer one.
 */
export type Freshness = 'current' | 'surroundings' | 'outdated';

export function judgeFreshness(
  kept: Pick<KeptDocument, 'madeAt' | 'keepUntilMs'>,
  { subject, site, nowMs }: { readonly subject: number; readonly site: SiteRevision; readonly nowMs: number },
): Freshness {
  if (nowMs >= kept.keepUntilMs || subject > kept.madeAt) return 'outdated';
  if (kept.madeAt === site.revision) return 'current';
  // A revision that went back is another database's: a backup was restored.
  if (kept.madeAt > site.revision) return 'outdated';
  return kept.madeAt < site.settledRevision ? 'outdated' : 'surroundings';
}
