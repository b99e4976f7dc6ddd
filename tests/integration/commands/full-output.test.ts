import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

/** A file on which no write ever succeeds (Linux: full(4)). */
const FULL = '/dev/full';

const HELP = ['lib/commands/entry.mjs', '--help'];
const WRONG = ['lib/commands/entry.mjs', 'imprimer'];

/**
 * A server that says it is ready, and ends well once an error of its output would have ended it: the command line minds its output from its first run
 * on.
 */
const ANNOUNCING = `
  import { createServer } from 'node:http';
  import { announceWhenReady } from '#lib/commands/announce-when-ready.ts';
  import { runManchette } from '#lib/commands/manchette.ts';
  process.exitCode = await runManchette(['imprimer']);
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1', async () => {
    await announceWhenReady({ host: '127.0.0.1', port: server.address().port }, { hasEnded: () => false });
    setImmediate(() => process.exit(0));
  });
`;

describe('output that finds no room', () => {
  it('is an error of a command', async () => {
    expect(await run(HELP, 'stdout')).toEqual({
      code: 1,
      told: 'The output cannot be written: the disk is full.\n',
    });
  });

  it('leaves the exit code when it is only what a command says of an error', async () => {
    expect(await run(WRONG, 'stderr')).toEqual({ code: 2, told: '' });
  });

  it('does not end a server that is ready', async () => {
    const args = ['--input-type=module-typescript', '--eval', ANNOUNCING];
    expect(await run(args, 'stdout')).toMatchObject({ code: 0 });
  });
});

/** Runs Node with one of its outputs full, and gives its exit code and what it told on the other. */
async function run(args: readonly string[], fullOutput: 'stdout' | 'stderr') {
  await using full = await open(FULL, 'w');
  const isStdout = fullOutput === 'stdout';
  const child = spawn(process.execPath, args, {
    env: { NODE_ENV: 'test' },
    stdio: ['ignore', isStdout ? full.fd : 'pipe', isStdout ? 'pipe' : full.fd],
  });
  const output = isStdout ? child.stderr : child.stdout;
  if (!output) throw new Error('The other output is no pipe.');
  const [told, code] = await Promise.all([
    text(output),
    new Promise<number | null>(done => child.on('close', done)),
  ]);
  return { code, told };
}
