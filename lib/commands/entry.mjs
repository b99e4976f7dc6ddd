// The first file Node reads, whatever Node it is: plain JavaScript of the oldest kind that has modules.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STRIP_TYPES = '--experimental-strip-types';
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 14)) {
  // better-sqlite3 would crash the process without a word.
  process.stderr.write(`Manchette needs Node 22.14 or newer, and this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (process.features.typescript || process.execArgv.includes(STRIP_TYPES)) {
  import('../../db/drizzle-as-commonjs.ts')
    .then(() => import('./manchette.ts'))
    .then(({ runManchette }) => runManchette(process.argv.slice(2)))
    .then(exitCode => {
      process.exitCode = exitCode;
    });
} else {
  startAgain();
}

/** Node 22.14 to 22.17 read TypeScript only when asked to. */
function startAgain() {
  const asked = [STRIP_TYPES, '--disable-warning=ExperimentalWarning'];
  const args = [...process.execArgv, ...asked, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  // For the processes that it starts with flags of their own.
  const options = [process.env.NODE_OPTIONS, ...asked].filter(Boolean).join(' ');
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: options },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', code => {
    process.exitCode = code === null ? 1 : code;
  });
}
