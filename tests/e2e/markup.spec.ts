import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS, portalUrl } from './pages.ts';

const vnuJar = createRequire(import.meta.url)('vnu-jar') as string;

let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'markup-'));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the Nu HTML checker finds nothing on any kind of page', async ({ request }) => {
  const files: string[] = [];
  for (const [index, page] of PAGE_KINDS.entries()) {
    const file = path.join(folder, `${index}-${page.kind.replaceAll(/\W+/g, '-')}.html`);
    await writeFile(file, await (await request.get(portalUrl(page.path))).text());
    files.push(file);
  }
  expect(await findMarkupFaults(files)).toEqual([]);
});

test('a planted fault is found', async () => {
  const file = path.join(folder, 'planted.html');
  await writeFile(file, '<!DOCTYPE html><html lang="fr"><title>Un titre</title><p><div></p></html>');
  expect(await findMarkupFaults([file])).not.toEqual([]);
});

/** Errors and warnings, each with the place it stands in. */
async function findMarkupFaults(files: readonly string[]): Promise<readonly string[]> {
  const args = ['-jar', vnuJar, '--format', 'gnu', '--exit-zero-always', ...files];
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 16 * 1024 * 1024 });
  return stderr.split('\n').filter(line => line !== '' && !line.includes(': info: '));
}
