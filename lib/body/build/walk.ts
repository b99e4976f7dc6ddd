import type { RootContent } from 'hast';
import type { Report } from '../body-fault.ts';
import type { Anchors } from './anchors.ts';
import type { Flow } from './flow.ts';

/** What a converter may ask of the walk that called it. */
export interface Walk {
  /** Converts nodes in order. */
  flow(nodes: readonly RootContent[]): Flow[];
  readonly report: Report;
  readonly anchors: Anchors;
  /** Whether a line feed in the source ends a line for the reader. */
  readonly keepsLineEnds: boolean;
  /** Letters and digits of the headline, folded; empty when there is none to compare with. */
  readonly foldedHeadline: string;
}
