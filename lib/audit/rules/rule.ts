import type { HtmlFacts, PageFacts, SiteFacts } from '../site-facts.ts';

/** A breach is the portal's own fault; a remark is its content's. */
export interface Finding {
  readonly severity: 'breach' | 'remark';
  /** What and where, in one line. */
  readonly what: string;
}

export interface Rule {
  /** As the report calls it. */
  readonly name: string;
  readonly check: (site: SiteFacts) => readonly Finding[];
}

export interface ReadPage extends PageFacts {
  readonly html: HtmlFacts;
}

export function breach(what: string): Finding {
  return { severity: 'breach', what };
}

export function remark(what: string): Finding {
  return { severity: 'remark', what };
}

/** The HTML pages that were read. */
export function listPages({ pages }: SiteFacts): readonly ReadPage[] {
  return [...pages.values()].filter((page): page is ReadPage => page.html !== undefined);
}
