import type { RootContent } from 'hast';
import type { Report } from '../body-fault.ts';
import type { Flow } from './flow.ts';

/** What a converter may ask of the walk that called it. */
export interface Walk {
  /** Converts nodes, within the limits of depth and number. */
  flow(nodes: readonly RootContent[]): Flow[];
  readonly report: Report;
  /** Letters and digits of the headline, folded; empty when there is none to compare with. */
  readonly foldedHeadline: string;
}
