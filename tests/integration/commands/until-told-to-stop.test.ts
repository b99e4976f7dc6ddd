import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const PROGRAM = `
  import { untilToldToStop } from '#lib/commands/until-told-to-stop.ts';
  process.stdin.resume();
  const told = untilToldToStop();
  console.log('listening');
  await told;
  console.log('stopping');
`;

it('a program that is told twice to stop ends in good order', async () => {
  const program = spawn(process.execPath, ['--input-type=module-typescript', '--eval', PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = program.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  expect((await said.next()).value).toBe('listening\n');
  program.kill('SIGTERM');
  expect((await said.next()).value).toBe('stopping\n');
  program.kill('SIGTERM');
  program.kill('SIGINT');
  program.stdin.end();
  expect(await once(program, 'exit')).toEqual([0, null]);
});
