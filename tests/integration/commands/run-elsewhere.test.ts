import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { runElsewhere } from '#lib/commands/run-elsewhere.ts';
import { createFolder } from '../../support/database.ts';

const WORK_ELSEWHERE = JSON.stringify(pathToFileURL('lib/commands/work-elsewhere.ts').href);

/** One that does this work. */
async function writeModule(work: string): Promise<URL> {
  const file = join(await createFolder(), 'module.mjs');
  await writeFile(
    file,
    `import { workElsewhere } from ${WORK_ELSEWHERE}; await workElsewhere(async () => { ${work} });`,
  );
  return pathToFileURL(file);
}

it('ends when the module has done its work', async () => {
  await expect(runElsewhere(await writeModule(''))).resolves.toBeUndefined();
});

it('prints what the module printed, and throws its last line', async () => {
  const print = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => print.mockRestore());
  const module = await writeModule(
    "process.stderr.write('a page\\nwith a fault\\n'); throw new Error('The build failed.');",
  );
  await expect(runElsewhere(module)).rejects.toThrow(/^The build failed\.$/);
  expect(print.mock.calls).toEqual([['a page\nwith a fault\n']]);
});

it('names a module that ended without a word', async () => {
  const module = await writeModule('process.exit(3);');
  await expect(runElsewhere(module)).rejects.toThrow(/module\.mjs ended with code 3\.$/);
});
