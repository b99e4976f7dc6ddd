import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Portal, startPortal } from '../support/portal.ts';
import { CHILD_CATEGORY_SLUG, sampleExport } from '../support/sample-export.ts';

const ARTICLE = `/afrique/${CHILD_CATEGORY_SLUG}`;
/** How soon a change is visible to readers of every running process (README.md). */
const VISIBLE_WITHIN_MS = 1000;

let portal: Portal;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'change-'));
  const sample = path.join(folder, 'sample.xml');
  await writeFile(sample, sampleExport());
  portal = await startPortal({
    prepare: async run => {
      await run('import', 'wordpress', sample);
    },
  });
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

/** Where crawlers and feed readers are told of the article. */
const ANNOUNCEMENTS = [
  '/rss.xml',
  '/afrique/atom.xml',
  '/auteurs/amina/feed.json',
  '/sitemaps/articles-2026-01.xml',
];

interface Answer {
  readonly atMs: number;
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

test('what a command changes, readers of the running portal see within a second, and nothing in between', async () => {
  const before = await read(ARTICLE);
  expect(before.status).toBe(200);
  for (const file of ANNOUNCEMENTS) expect((await read(file)).text, file).toContain(ARTICLE);
  const answers: Answer[] = [];
  const readers = new AbortController();
  const reading = Promise.all(
    Array.from({ length: 8 }, async () => {
      while (!readers.signal.aborted) answers.push(await read(ARTICLE));
    }),
  );
  await portal.run('withdraw', CHILD_CATEGORY_SLUG);
  const changedAtMs = performance.now();
  await expect
    .poll(async () => (await read(ARTICLE)).status, { timeout: VISIBLE_WITHIN_MS, intervals: [20] })
    .toBe(410);
  const front = await read('/');
  expect(front.text).not.toContain(ARTICLE);
  expect((await read('/monde')).text).not.toContain(ARTICLE);
  await untilAnnounced(false);
  readers.abort();
  await reading;

  const gone = await read(ARTICLE);
  expect(answers.length).toBeGreaterThan(100);
  for (const answer of answers) {
    const whole = answer.status === 200 ? before : gone;
    expect([answer.status, answer.etag, answer.text]).toEqual([whole.status, whole.etag, whole.text]);
  }
  const late = answers.filter(answer => answer.status === 200).map(answer => answer.atMs - changedAtMs);
  expect(Math.max(...late)).toBeLessThan(VISIBLE_WITHIN_MS);

  await portal.run('publish', CHILD_CATEGORY_SLUG);
  await expect
    .poll(async () => (await read(ARTICLE)).status, { timeout: VISIBLE_WITHIN_MS, intervals: [20] })
    .toBe(200);
  await untilAnnounced(true);
});

/** Within the same second as on its page. */
async function untilAnnounced(isThere: boolean): Promise<void> {
  for (const file of ANNOUNCEMENTS) {
    await expect
      .poll(async () => (await read(file)).text.includes(ARTICLE), {
        message: file,
        timeout: VISIBLE_WITHIN_MS,
        intervals: [20],
      })
      .toBe(isThere);
  }
}

/** An answer and the time when its request was sent. */
async function read(address: string): Promise<Answer> {
  const atMs = performance.now();
  const response = await fetch(`${portal.url}${address}`, { redirect: 'manual' });
  return { atMs, status: response.status, etag: response.headers.get('etag'), text: await response.text() };
}
