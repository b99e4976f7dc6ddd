import type { Category } from './category.ts';
import type { PageLink } from './page.ts';

/** What every page shows around itself. */
export interface Site {
  readonly name: string;
  /** Its public origin. */
  readonly url: string;
  /** Those with something to read, in the newsroom's order. */
  readonly categories: readonly Category[];
  /** Fixed pages, in the footer. */
  readonly pages: readonly PageLink[];
  /** Whether there is a series to read. */
  readonly hasDossiers: boolean;
  /** Whether any of the demonstration edition is there: readers are told so. */
  readonly isDemonstration: boolean;
}
