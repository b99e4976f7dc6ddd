import type { Answer } from './answer.ts';
import type { Statistics } from './statistics.ts';

/** Counts an answer that was not a plain hit of the hot path. */
export function countAnswer(statistics: Statistics, answer: Answer, status: number): void {
  if (status === 404 || status === 410) statistics.absences++;
  else if (status >= 500) statistics.failures++;
  else if (answer.kind === 'file') statistics.files++;
  else if (answer.kind === 'redirect' || answer.kind === 'saved' || status === 302) statistics.redirects++;
  else if (answer.kind === 'refusal') statistics.refusals++;
  else if (answer.isHit) statistics.hits++;
  else statistics.misses++;
  if (status === 304) statistics.notModified++;
}
