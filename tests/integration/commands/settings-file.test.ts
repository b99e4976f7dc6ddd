import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { NEXT_ENVIRONMENT } from '#lib/commands/run-next.ts';
import { createFolder } from '../../support/database.ts';
import { leaveOutSettings } from '../../support/leave-out-settings.ts';
import { runManchette } from '../../support/run-manchette.ts';

const run = promisify(execFile);

describe('settings in a file', () => {
  it('count for commands, behind those of the environment', async () => {
    const cwd = await createFolder();
    await writeFile(join(cwd, '.env'), '# Le journal\nTIME_ZONE=Lune/Mer\n');
    const { code, stderr } = await runManchette(['migrate'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('(its value is "Lune/Mer")')]);
    const environment = { TIME_ZONE: 'Europe/Paris' };
    expect(await runManchette(['migrate'], { cwd, environment })).toMatchObject({ code: 0 });
  });

  it('count from the first on in a file that an editor of Windows wrote', async () => {
    const cwd = await createFolder();
    await writeFile(join(cwd, '.env'), '\ufeffTIME_ZONE="Lune/Mer"\r\n');
    const { stderr } = await runManchette(['migrate'], { cwd });
    expect(stderr).toContain('(its value is "Lune/Mer")');
  });

  it('are left out where a test starts a portal in the folder of a developer', async () => {
    const cwd = await createFolder();
    await writeFile(join(cwd, '.env'), 'TIME_ZONE=Lune/Mer\n');
    const environment = leaveOutSettings(join(cwd, '.env'));
    expect(await runManchette(['migrate'], { cwd, environment })).toMatchObject({ code: 0 });
  });

  it('that cannot be read stop the command', async () => {
    const cwd = await createFolder();
    await mkdir(join(cwd, '.env'));
    const { code, stderr } = await runManchette(['migrate'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The settings in \.env cannot be read: [^\n]*\.\n$/);
  });

  it.each([
    [NEXT_ENVIRONMENT, 'undefined'],
    [{}, 'Ailleurs'],
  ])('are none of those that Next would look for, in %j', async (environment, siteName) => {
    const cwd = await createFolder();
    await writeFile(join(cwd, '.env.production'), 'SITE_NAME=Ailleurs\n');
    const reading = `require(${JSON.stringify(resolve('node_modules/@next/env'))}).loadEnvConfig('.'); console.log(process.env.SITE_NAME)`;
    const { stdout } = await run(process.execPath, ['--eval', reading], {
      cwd,
      env: { NODE_ENV: 'production', ...environment },
    });
    expect(stdout).toBe(`${siteName}\n`);
  });
});
