import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTurns } from '#lib/delivery/turns.ts';

const ALWAYS = () => true;

describe('createTurns', () => {
  it('begins so many at a time, in the order in which they came', async () => {
    const { begun, ends, take } = createWork();
    const works = ['a', 'b', 'c', 'd'].map(name => take(name));
    expect(begun).toEqual(['a', 'b']);
    ends.b?.();
    await vi.waitFor(() => expect(begun).toEqual(['a', 'b', 'c']));
    ends.a?.();
    await vi.waitFor(() => expect(begun).toEqual(['a', 'b', 'c', 'd']));
    ends.c?.();
    ends.d?.();
    await Promise.all(works);
  });

  it('passes over what nobody waits for, and goes on after what fails', async () => {
    const { begun, ends, take, inTurn } = createWork();
    void take('a');
    void take('b');
    const failing = inTurn(() => Promise.reject(new Error('faute')), ALWAYS);
    const left = take('c', () => false);
    const last = take('d');
    ends.a?.();
    await expect(failing).rejects.toThrow('faute');
    await expect(left).rejects.toThrow('Nobody waits any more');
    await vi.waitFor(() => expect(begun).toEqual(['a', 'b', 'd']));
    ends.d?.();
    await last;
  });

  it('begins nothing that waited for what hangs', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { begun, ends, take } = createWork();
    void take('a');
    void take('b');
    const late = take('c');
    vi.advanceTimersByTime(20_001);
    ends.a?.();
    await expect(late).rejects.toThrow('The turn came too late');
    expect(begun).toEqual(['a', 'b']);
  });
});

/** Two at a time of works that end when the test says so. */
function createWork() {
  const inTurn = createTurns({ atOnceMax: 2 });
  const begun: string[] = [];
  const ends: Record<string, () => void> = {};
  function take(name: string, isAwaited = ALWAYS): Promise<void> {
    const work = () =>
      new Promise<void>(end => {
        begun.push(name);
        ends[name] = end;
      });
    return inTurn(work, isAwaited);
  }
  return { inTurn, begun, ends, take };
}
