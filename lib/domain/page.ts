import type { Body } from './body.ts';

export const PAGE_STATES = ['draft', 'published'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** A fixed page that readers may see: à propos, mentions légales… */
export interface FixedPage {
  readonly slug: string;
  readonly title: string;
  readonly body: Body;
  readonly updatedAt: Date;
}
