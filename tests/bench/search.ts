import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openReader } from '#db/client.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import type { Search } from '#lib/domain/search.ts';
import { AUTHORS, CATEGORIES, drawRank, fillSearchable, rareWord } from './fill-searchable.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { renderTable } from './table.ts';

const P95_MAX_MS = 30;
const QUESTIONS = 60;
const WARM_UP = 10;

interface Sizes {
  readonly folder: string;
  readonly small: number;
  readonly large: number;
  readonly now: Date;
}

/** How long the answer to a search takes, everything that its page shows included, in newspapers of two sizes. The questions of a kind are all different. */
export async function benchSearch({ folder, small, large, now }: Sizes): Promise<string> {
  const rows: (readonly string[])[] = [];
  const measured = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const megabytes = [];
  for (const articles of [small, large]) {
    const file = join(folder, `search-${articles}.db`);
    await fillSearchable(file, articles, now);
    megabytes.push(`${Math.round((await stat(file)).size / 1e6)} MB`);
    measured.set(articles, await measureKinds(file, now));
  }
  const all: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (const kind of Object.keys(KINDS)) {
    const [few = [], many = []] = [small, large].map(articles => measured.get(articles)?.get(kind));
    all.small.push(...few);
    all.large.push(...many);
    rows.push(toRow(kind, few, many));
  }
  return renderTable(
    `Milliseconds for a search, ${small} articles (${megabytes[0]}) beside ${large} (${megabytes[1]})`,
    [
      ['question', `${small}: median`, 'p95', `${large}: median`, 'p95', 'growth', `p95 ≤ ${P95_MAX_MS}`],
      ...rows,
      toRow('all of them', all.small, all.large),
    ],
  );
}

const COMMON = [
  'réforme',
  'budget',
  'hausse des prix',
  'réseau d’eau',
  'festival',
  'chantier',
  'palmeraie',
  'université',
];

const rare = (random: Random) => rareWord(drawRank(random));

/** What readers ask, from what is easy to what is hard. */
const KINDS: Readonly<Record<string, (random: Random) => Search>> = {
  'a word of a few': random => ({ question: rare(random) }),
  'two words of a few': random => ({ question: `${rare(random)} ${rare(random)}` }),
  'a word of nearly all': random => ({ question: `${random.pick(COMMON)}` }),
  'words of nearly all': random => ({ question: `${random.pick(COMMON)} ${random.pick(COMMON)}` }),
  'a word of all, one of a few': random => ({ question: `${random.pick(COMMON)} ${rare(random)}` }),
  'a phrase': random => ({
    question: `« ${random.pick(['hausse des prix', 'réseau d’eau', 'feuille de route'])} » ${rare(random)}`,
  }),
  'without a word': random => ({ question: `${random.pick(COMMON)} -${rare(random)}` }),
  'the beginning of a word': random => ({ question: rare(random).slice(0, 6) }),
  'a mistyped word': random => ({
    question: `${rare(random).replace(/.(?=.{3}$)/, 'x')} ${random.pick(COMMON)}`,
  }),
  'words of a category': random => ({ question: random.pick(COMMON), category: random.pick(CATEGORIES) }),
  'words of an author': random => ({ question: random.pick(COMMON), author: random.pick(AUTHORS) }),
  'words of a month, by date': random => ({
    question: random.pick(COMMON),
    from: '2026-01-01',
    to: '2026-01-31',
    order: 'date',
  }),
};

async function measureKinds(file: string, now: Date): Promise<ReadonlyMap<string, readonly number[]>> {
  const reader = openReader(file);
  const times = new Map<string, number[]>();
  for (const [kind, ask] of Object.entries(KINDS)) {
    const random = seededRandom(kind.length);
    const taken: number[] = [];
    for (let asked = 0; asked < QUESTIONS + WARM_UP; asked++) {
      const search = ask(random);
      const startedAt = performance.now();
      await findSearchView(reader, { ...search, number: 1, now });
      if (asked >= WARM_UP) taken.push(performance.now() - startedAt);
    }
    times.set(kind, taken);
  }
  reader.close();
  return times;
}

function toRow(kind: string, small: readonly number[], large: readonly number[]): readonly string[] {
  const [smallMedian, smallP95, median, p95] = [small, large].flatMap(times => [
    quantile(times, 0.5),
    quantile(times, 0.95),
  ]) as [number, number, number, number];
  const figures = [smallMedian, smallP95, median, p95].map(ms => ms.toFixed(1));
  return [kind, ...figures, (median / smallMedian).toFixed(1), p95 <= P95_MAX_MS ? 'yes' : 'NO'];
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
