import type { Body } from './body.ts';

export const PAGE_STATES = ['draft', 'published'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** What a link to a fixed page shows. */
export interface PageLink {
  readonly slug: string;
  readonly title: string;
}

/** A fixed page that readers may see: à propos, mentions légales… */
export interface FixedPage extends PageLink {
  readonly body: Body;
  readonly updatedAt: Date;
}
