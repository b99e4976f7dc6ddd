import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A question as readers type it, and the articles that any of them would take for the answer. */
export interface GoldenQuestion {
  readonly question: string;
  readonly addresses: readonly string[];
}

export const GOLDEN_EDITIONS = ['demonstration', 'markdown'] as const;
type GoldenEdition = (typeof GOLDEN_EDITIONS)[number];

/** tuned: whoever changes the ranking looks at it · untouched: written on the same day and looked at by nobody, so that it tells what the other half cannot. */
export const GOLDEN_HALVES = ['tuned', 'untouched'] as const;
type GoldenHalf = (typeof GOLDEN_HALVES)[number];

export function listGoldenQuestions(half: GoldenHalf, edition: GoldenEdition): readonly GoldenQuestion[] {
  const file = path.resolve('tests/integration/search', `golden-${half}.json`);
  // A file of ours, of this shape: the test would fail at once on another.
  const questions = JSON.parse(readFileSync(file, 'utf8')) as Record<GoldenEdition, Record<string, string[]>>;
  return Object.entries(questions[edition]).map(([question, addresses]) => ({ question, addresses }));
}
