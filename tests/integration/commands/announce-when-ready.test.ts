import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { serve } from '../../support/serve.ts';

const PROGRAM = `
  import { announceWhenReady } from '#lib/commands/announce-when-ready.ts';
  await announceWhenReady({ port: Number(process.argv[1]), host: '127.0.0.1' }, { hasEnded: () => false });
`;

it('a portal that is ready says so once, to people and in the log', async () => {
  let asked = 0;
  const site = await serve((_, response) => {
    response.statusCode = asked++ === 0 ? 503 : 200;
    response.end();
  });
  const { port, origin } = new URL(site);
  const program = spawn(process.execPath, ['--input-type=module-typescript', '--eval', PROGRAM, port], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'info' },
  });
  const printed = Buffer.concat(await program.stdout.toArray()).toString();
  const [sentence, logged = '', ...rest] = printed.split('\n');
  expect([asked, sentence, rest]).toEqual([2, `Manchette is ready: ${origin}`, ['']]);
  expect(JSON.parse(logged)).toMatchObject({ level: 30, address: origin, msg: 'the portal is ready' });
});
