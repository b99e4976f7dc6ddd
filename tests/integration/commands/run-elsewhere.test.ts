import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { runElsewhere } from '#lib/commands/run-elsewhere.ts';
import { createFolder } from '../../support/database.ts';

const WORK_ELSEWHERE = JSON.stringify(pathToFileURL('lib/commands/work-elsewhere.ts').href);
const RUN_ELSEWHERE = JSON.stringify(pathToFileURL('lib/commands/run-elsewhere.ts').href);

/** One that does this work. */
async function writeModule(work: string, beginning = ''): Promise<URL> {
  const file = join(await createFolder(), 'module.mjs');
  await writeFile(
    file,
    `${beginning} import { workElsewhere } from ${WORK_ELSEWHERE}; await workElsewhere(async () => { ${work} });`,
  );
  return pathToFileURL(file);
}

/** A program that runs the module elsewhere, and prints what that throws. */
async function startProgram(module: URL) {
  const file = join(await createFolder(), 'program.mjs');
  await writeFile(
    file,
    `import { runElsewhere } from ${RUN_ELSEWHERE}; await runElsewhere(new URL('${module}')).catch(error => console.log(error.message));`,
  );
  return spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe'] });
}

it('ends when the module has done its work', async () => {
  await expect(runElsewhere(await writeModule(''))).resolves.toBeUndefined();
});

it('prints all that the module printed, and throws its sentence', async () => {
  const letters = 1_000_000;
  const module = await writeModule(
    `process.stderr.write('x'.repeat(${letters})); throw new Error('The build failed.');`,
  );
  const program = await startProgram(module);
  const [printed, sentence] = await Promise.all([text(program.stderr), text(program.stdout)]);
  expect([printed.length, sentence]).toEqual([letters, 'The build failed.\n']);
});

it('says how a module ended that said nothing', async () => {
  const exits = await writeModule('process.exit(3);');
  await expect(runElsewhere(exits)).rejects.toThrow(/^module\.mjs ended with code 3\.$/);
  const dies = await writeModule("process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});");
  await expect(runElsewhere(dies)).rejects.toThrow(/^module\.mjs ended with SIGKILL\.$/);
});

it('ends with the process that was killed', async () => {
  const file = join(await createFolder(), 'pid');
  const module = await writeModule(
    `writeFileSync('${file}', String(process.pid)); await new Promise(resolve => setTimeout(resolve, 60_000));`,
    "import { writeFileSync } from 'node:fs';",
  );
  const program = await startProgram(module);
  const ended = once(program, 'exit');
  const pid = await vi.waitFor(async () => Number(await readFile(file, 'utf8')) || Promise.reject(), {
    timeout: 20_000,
  });
  program.kill('SIGKILL');
  await ended;
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 20_000 });
});
