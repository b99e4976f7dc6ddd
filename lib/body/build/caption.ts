import type { Phrasing } from '#lib/domain/body.ts';
import { splitCredit } from '../credit.ts';
import { isBlank } from '../phrasing.ts';
import { type Flow, flatten } from './flow.ts';

/** A picture's caption, its credit apart. */
export function readCaption(flow: readonly Flow[]): { caption?: readonly Phrasing[]; credit?: string } {
  const { caption, credit } = splitCredit(flatten(flow).phrasing);
  return { ...(!isBlank(caption) && { caption }), ...(credit !== undefined && { credit }) };
}
