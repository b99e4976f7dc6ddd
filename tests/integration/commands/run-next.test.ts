import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { createFolder } from '../../support/database.ts';
import { findFreePort } from '../../support/free-port.ts';

const PROGRAM = `
  const [, module, start, port] = process.argv;
  await (await import(module))[start](['dev', '--port', port, '--hostname', '127.0.0.1'], { isQuiet: true });
`;

/** Next has been seen to start within three seconds, and leaves within one. */
const PATIENCE = { timeout: 60_000, interval: 100 };

it.each(['runNext', 'spawnNext'])('ends with %s what the program runs that was killed', async start => {
  const folder = await createFolder();
  await mkdir(join(folder, 'app'));
  await writeFile(join(folder, 'app/layout.js'), 'export default ({ children }) => children;');
  const module = pathToFileURL('lib/commands/run-next.ts').href;
  const port = await findFreePort();
  const program = spawn(process.execPath, ['--eval', PROGRAM, module, start, String(port)], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await vi.waitFor(async () => expect(await isListening(port)).toBe(true), PATIENCE);
  program.kill('SIGKILL');
  await vi.waitFor(async () => expect(await isListening(port)).toBe(false), PATIENCE);
});

function isListening(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
