import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Portal, startPortal } from '../support/portal.ts';
import { CHILD_CATEGORY_SLUG, RICH_SLUG, sampleExport } from '../support/sample-export.ts';
import { findReasonToSkip, mountSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const KEPT = `/sciences/${RICH_SLUG}`;
/** Pages that nobody asked for before the disk was full. */
const COLD = [`/afrique/${CHILD_CATEGORY_SLUG}`, '/monde', '/sciences/page/2'];

const reasonToSkip = findReasonToSkip();
if (reasonToSkip) process.stderr.write(`${reasonToSkip}\n`);

let disk: SmallDisk;
let portal: Portal;

// In CI there is no reason: there it runs, or fails (small-disk.ts).
if (reasonToSkip === undefined) {
  test.beforeAll(async () => {
    disk = mountSmallDisk({ megabytes: 16 });
    const sample = path.join(disk.folder, 'sample.xml');
    await writeFile(sample, sampleExport());
    portal = await startPortal({
      prepare: async run => {
        await run('import', 'wordpress', sample);
      },
      environment: { DATABASE_URL: `file:${disk.folder}/portal.db` },
    });
  });

  test.afterAll(async () => {
    await portal?.stop();
    disk?.unmount();
  });

  test('when the disk is full, readers get every page, and the operator is told', async () => {
    const kept = await read(KEPT);
    expect(kept.status).toBe(200);
    await disk.fill();
    const readiness = await read('/readyz');
    expect(readiness.status).toBe(503);
    expect(JSON.parse(readiness.text).problems).toEqual([`The disk under ${disk.folder} is full.`]);
    expect(await read(KEPT)).toEqual(kept);
    for (const address of COLD) expect(await read(address), address).toMatchObject({ status: 200 });
    expect(await read('/rien')).toMatchObject({ status: 404 });
    await expect(portal.run('withdraw', RICH_SLUG)).rejects.toThrow('the disk is full');
    expect(await read(KEPT)).toEqual(kept);

    await disk.makeRoom();
    await expect.poll(async () => (await read('/readyz')).status).toBe(200);
    await portal.run('withdraw', RICH_SLUG);
    await expect.poll(async () => (await read(KEPT)).status).toBe(410);
  });
}

async function read(address: string) {
  const response = await fetch(`${portal.url}${address}`, { redirect: 'manual' });
  return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
}
