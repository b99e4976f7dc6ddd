import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findMarkupFaults } from '../support/markup-faults.ts';
import { PAGE_KINDS, portalUrl, SEED_PATH } from './pages.ts';

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

test('nor on a page that offers the mobile edition', async ({ request }) => {
  const file = path.join(folder, 'offer.html');
  const response = await request.get(portalUrl(SEED_PATH), { headers: { 'save-data': 'on' } });
  const html = await response.text();
  expect(html).toContain('<aside');
  await writeFile(file, html);
  expect(await findMarkupFaults([file])).toEqual([]);
});

test('a planted fault is found', async () => {
  const file = path.join(folder, 'planted.html');
  await writeFile(file, '<!DOCTYPE html><html lang="fr"><title>Un titre</title><p><div></p></html>');
  expect(await findMarkupFaults([file])).not.toEqual([]);
});
