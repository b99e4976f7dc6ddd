import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, in memory, small enough to be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left, but for so many bytes, until the next call of either. */
  readonly fill: (room?: { readonly leavingBytes: number }) => Promise<void>;
  readonly makeRoom: () => Promise<void>;
  /** To be called when nothing in it is open any more. */
  readonly unmount: () => void;
}

/**
 * Why this machine cannot run tests that mount a disk, in a sentence for who runs them; `undefined` where it can, and in CI, where they are to fail
 * rather than be left out (`.ci/run` sets CI).
 */
export function findReasonToSkip(): string | undefined {
  if (process.env.CI) return undefined;
  try {
    mountSmallDisk({ megabytes: 1 }).unmount();
    return undefined;
  } catch {
    return `SKIPPED: the proofs of a full disk mount a small one, and ${TAKES}.`;
  }
}

const TAKES = 'that takes root and, in a container, the capability SYS_ADMIN';

export function mountSmallDisk({ megabytes }: { readonly megabytes: number }): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'manchette-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (cause) {
    rmdirSync(folder);
    throw new Error(`A small disk cannot be mounted for this test: ${TAKES}.`, { cause });
  }
  // Also when the test run is over before the test is.
  process.once('exit', unmount);

  const ballast = join(folder, 'ballast');
  const makeRoom = () => rm(ballast, { force: true });
  async function fill({ leavingBytes } = { leavingBytes: 0 }): Promise<void> {
    await makeRoom();
    const { bavail, bsize } = await statfs(folder);
    await using file = await open(ballast, 'w');
    await file
      .writeFile(Buffer.alloc(bavail * bsize - leavingBytes))
      .catch((error: NodeJS.ErrnoException) => {
        // Somebody else wrote meanwhile: it is full all the same.
        if (error.code !== 'ENOSPC') throw error;
      });
  }
  function unmount(): void {
    process.off('exit', unmount);
    const isUnmounted = spawnSync('umount', [folder]).status === 0;
    // What is still in use goes when nobody uses it any more.
    if (!isUnmounted) execFileSync('umount', ['--lazy', folder]);
    rmdirSync(folder);
    if (!isUnmounted) throw new Error(`Something in ${folder} was still open when it was unmounted.`);
  }
  return { folder, fill, makeRoom, unmount };
}
