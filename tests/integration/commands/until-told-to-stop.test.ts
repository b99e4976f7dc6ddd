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
    env: { ...process.env, LOG_LEVEL: 'info' },
  });
  const said = program.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  expect((await said.next()).value).toBe('listening\n');
  program.kill('SIGTERM');
  const [logged = '', ...others] = (await readLines(said, 2)).split('\n');
  expect(JSON.parse(logged)).toMatchObject({
    level: 30,
    signal: 'SIGTERM',
    msg: 'the portal was told to stop',
  });
  expect(others).toEqual(['stopping', '']);
  program.kill('SIGTERM');
  program.kill('SIGINT');
  program.stdin.end();
  expect(await once(program, 'exit')).toEqual([0, null]);
});

/** What comes next, in as many pieces as it may, until it has so many lines. */
async function readLines(said: AsyncIterator<string>, count: number): Promise<string> {
  let read = '';
  while (read.split('\n').length <= count) {
    const { value, done } = await said.next();
    if (done) break;
    read += value;
  }
  return read;
}
