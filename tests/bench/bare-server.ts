import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { CapturedAnswer } from './captured-answer.ts';
import type { RivalServer } from './rival-server.ts';

/** The least that Node can do: a process of its own that sends one answer to whatever is asked. */
export async function startBareServer(answer: CapturedAnswer): Promise<RivalServer> {
  const child = fork(new URL('./bare-server-process.ts', import.meta.url), { serialization: 'advanced' });
  child.send(answer);
  const [port] = await once(child, 'message');
  if (child.pid === undefined) throw new Error('The bare server has no process.');
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
