import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { toDatabaseError } from '#lib/commands/with-database.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import {
  type DeliveryProcesses,
  listWorkers,
  type PageRead,
  startDeliveryProcesses,
} from '../../support/delivery-processes.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';
import { findReasonToSkip, mountSmallDisk, type SmallDisk } from '../../support/small-disk.ts';

const reasonToSkip = findReasonToSkip();
if (reasonToSkip) process.stderr.write(`${reasonToSkip}\n`);

/** A bound for what hangs, on a machine that may be busy. */
const SOON = { timeout: 40_000, interval: 50 };

describe.skipIf(reasonToSkip)('the portal on a full disk', () => {
  it('goes on for readers, says so on /readyz, and recovers by itself', async () => {
    const { disk, portal } = await startOnSmallDisk();
    const kept = await portal.read('/sport/a');
    expect(kept.status).toBe(200);
    await disk.fill();
    await untilProblemsAre(portal, [`The disk under ${disk.folder} is full.`]);
    await expect(withdraw(portal)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await portal.read('/sport/a')).toEqual(kept);
    // One that nobody asked for before: to make it, the database is only read.
    expect(await portal.read('/sport/b')).toMatchObject({ status: 200 });
    expect(await portal.read('/sport/rien')).toMatchObject({ status: 404 });

    await disk.makeRoom();
    await untilProblemsAre(portal, []);
    await withdraw(portal);
    await vi.waitFor(async () => expect((await portal.read('/sport/a')).status).toBe(410), SOON);
  });

  it('starts a worker again that dies, and it makes the same documents', async () => {
    const { disk, portal } = await startOnSmallDisk();
    const kept = await portal.read('/sport/a');
    await disk.fill();
    const [dead] = await listWorkers();
    if (dead === undefined) throw new Error('There is no worker.');
    process.kill(dead, 'SIGKILL');
    await vi.waitFor(async () => {
      expect(await listWorkers()).not.toContain(dead);
      expect(await portal.readAnew('/sport/a')).toEqual(kept);
    }, SOON);
    expect(await portal.readAnew('/sport/b')).toMatchObject({ status: 200 });
    await untilProblemsAre(portal, [`The disk under ${disk.folder} is full.`]);
  });

  it('serves every reader while an import fills it', async () => {
    const { disk, portal } = await startOnSmallDisk();
    const kept = await portal.read('/sport/a');
    const answers: PageRead[] = [];
    const readers = new AbortController();
    const failure = fillByImport(portal)
      .catch((error: unknown) => toDatabaseError(error, 'essai.db'))
      .finally(() => readers.abort());
    while (!readers.signal.aborted) answers.push(await portal.read('/sport/a'));
    expect((await failure)?.message).toContain('the disk is full');
    expect(answers.length).toBeGreaterThan(10);
    for (const answer of answers) expect(answer).toEqual(kept);
    await untilProblemsAre(portal, [expect.stringContaining(`The disk under ${disk.folder} is`)]);
  });
});

describe.skipIf(reasonToSkip)('a log on a full disk', () => {
  it('ends no process, and goes on when there is room', async () => {
    const disk = mountDisk();
    const file = join(disk.folder, 'journal.log');
    await writeFile(file, '');
    await using output = await open(file, 'a');
    await disk.fill();
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', LOGGING], {
      env: { NODE_ENV: 'test' },
      stdio: ['ignore', output.fd, 'inherit', 'ipc'],
    });
    const exit = once(child, 'exit');
    const untilLogged = () => Promise.race([once(child, 'message'), exit]);
    // Many more than are kept.
    child.send(2000);
    await untilLogged();
    expect(child.exitCode).toBeNull();
    expect(await readFile(file, 'utf8')).toBe('');
    await disk.makeRoom();
    child.send(2);
    await untilLogged();
    child.disconnect();
    expect(await exit).toEqual([0, null]);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const numbers = lines.map(line => JSON.parse(line).number);
    expect(numbers.slice(0, 2)).toEqual([1, 2]);
    expect(numbers.at(-1)).toBe(2002);
  });
});

/** Writes as many lines into the log as it is told to. */
const LOGGING = `
  import { log } from '#lib/log.ts';
  let number = 0;
  process.on('message', count => {
    for (let n = 0; n < count; n++) log().info({ number: ++number }, 'une ligne');
    process.send(number);
  });
`;

function mountDisk(): SmallDisk {
  const disk = mountSmallDisk({ megabytes: 12 });
  onTestFinished(disk.unmount);
  return disk;
}

async function startOnSmallDisk() {
  const disk = mountDisk();
  const portal = await startDeliveryProcesses({ folder: disk.folder });
  const batch = importedBatch([importedArticle('a'), importedArticle('b')]);
  await applyImport(portal.writer, { source: 'essai', batch, now: NOW });
  return { disk, portal };
}

function untilProblemsAre(portal: DeliveryProcesses, problems: readonly string[]): Promise<void> {
  return vi.waitFor(async () => {
    const { status, text } = await portal.read('/readyz');
    expect(JSON.parse(text)).toEqual({ isReady: problems.length === 0, problems });
    expect(status).toBe(problems.length === 0 ? 200 : 503);
  }, SOON);
}

function withdraw({ writer }: DeliveryProcesses) {
  return withdrawArticle(writer, { slug: 'a', now: NOW });
}

/** Articles of 100 KB, until there is no room for another. */
async function fillByImport({ writer }: DeliveryProcesses): Promise<never> {
  for (let n = 0; ; n++) {
    const article = importedArticle(`n-${n}`, { bodySource: 'x'.repeat(100_000) });
    await applyImport(writer, { source: 'essai', batch: importedBatch([article]), now: NOW });
  }
}
