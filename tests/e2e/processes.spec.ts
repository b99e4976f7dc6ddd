import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Portal, startPortal } from '../support/portal.ts';

/** As long as five novels: nobody writes it, and a careless export may have it. */
const PARAGRAPHS = 9000;
const PARAGRAPH =
  'Un paragraphe de journal, avec assez de mots pour une phrase, et un *accent* ailleurs. '.repeat(5);

let folder: string;
let portal: Portal;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'long-'));
  const text = Array.from({ length: PARAGRAPHS }, () => PARAGRAPH).join('\n\n');
  await writeFile(path.join(folder, 'roman.md'), `---\ntitle: Un roman\n---\n\n${text}`);
  portal = await startPortal({ prepare: run => run('import', 'markdown', folder).then(() => undefined) });
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true });
});

test('an article of four million letters is read in both editions, and costs no process its life', async ({
  request,
}) => {
  const before = await listChildren(portal.pid);
  expect(before).not.toEqual([]);
  const paths = ['/actualites/roman', '/m/actualites/roman'];
  const answers = await Promise.all(paths.map(address => request.get(portal.url + address)));
  expect(answers.map(answer => answer.status())).toEqual([200, 200]);
  for (const answer of answers) expect((await answer.text()).length).toBeGreaterThan(3_000_000);
  expect(await listChildren(portal.pid)).toEqual(before);
});

test('what serves has loaded the database and no compiler', async ({ request }) => {
  expect((await request.get(portal.url)).status()).toBe(200);
  const pids = [String(portal.pid), ...(await listChildren(portal.pid))];
  const loaded = await Promise.all(pids.map(listNativeModules));
  expect([...new Set(loaded.flat())]).toEqual(['better-sqlite3']);
});

/** proc_pid_task_children(5) */
async function listChildren(pid: number): Promise<readonly string[]> {
  return (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
}

/** The packages whose machine code a process of Node loaded (proc_pid_maps(5)). */
async function listNativeModules(pid: string): Promise<readonly string[]> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8');
  const files = Array.from(maps.matchAll(/\/\S+\.node$/gm), ([file]) => file);
  return files.map(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file);
}
