import { EventEmitter, once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { endWhenSilent } from '#lib/delivery/end-when-silent.ts';

const QUICKLY = { name: 'renderer', everyMs: 1, answerWithinMs: 5 };

async function keepSilent(signal: AbortSignal): Promise<never> {
  await once(signal, 'abort');
  throw signal.reason;
}

function startChild() {
  return Object.assign(new EventEmitter(), { kill: vi.fn<(signal: 'SIGKILL') => boolean>(() => true) });
}

it('a process that answers nobody is ended, once', async () => {
  const child = startChild();
  const ask = vi.fn(keepSilent);
  endWhenSilent(child, { ...QUICKLY, ask });
  await vi.waitFor(() => expect(child.kill).toHaveBeenCalledWith('SIGKILL'));
  expect([ask.mock.calls.length, child.kill.mock.calls.length]).toEqual([6, 1]);
});

it('a process that answers now and then goes on', async () => {
  const child = startChild();
  let asked = 0;
  endWhenSilent(child, {
    ...QUICKLY,
    ask: signal => (++asked % 5 === 0 ? Promise.resolve() : keepSilent(signal)),
  });
  await vi.waitFor(() => expect(asked).toBeGreaterThan(15));
  expect(child.kill).not.toHaveBeenCalled();
  child.emit('exit');
});

it('a process that still starts, and refuses all questions at once, has as much time as a silent one', async () => {
  const child = startChild();
  const startMs = performance.now();
  endWhenSilent(child, { ...QUICKLY, answerWithinMs: 50, ask: () => Promise.reject(new Error('refused')) });
  await vi.waitFor(() => expect(child.kill).toHaveBeenCalled());
  expect(performance.now() - startMs).toBeGreaterThan(290);
});

it('a process that has ended is asked no more', async () => {
  const [dead, alive] = [startChild(), startChild()];
  const [askDead, askAlive] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
  endWhenSilent(dead, { ...QUICKLY, ask: askDead });
  dead.emit('exit');
  endWhenSilent(alive, { ...QUICKLY, ask: askAlive });
  await vi.waitFor(() => expect(askAlive.mock.calls.length).toBeGreaterThan(5));
  alive.emit('exit');
  expect(askDead).not.toHaveBeenCalled();
});
