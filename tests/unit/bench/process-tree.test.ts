import { describe, expect, it } from 'vitest';
import { parseStat, toProcessName } from '../../bench/process-tree.ts';

describe('a process of the system', () => {
  it('tells its parent and the processor time it took, whatever its own name holds', () => {
    const stat = '42 (next-server (v1) x) S 17 42 42 0 -1 4194304 150 0 0 0 230 31 0 0 20 0 11';
    expect(parseStat(stat)).toEqual({ parentPid: 17, cpuMs: 2610 });
  });

  it.each([
    [['/usr/bin/node', '--max-old-space-size=96', '/x/lib/commands/entry.mjs', 'start'], 'entry.mjs start'],
    [['next-server (v16.4.5)'], 'next-server (v16.4.5)'],
    [[], ''],
  ])('%j is called %s', (commandLine, name) => {
    expect(toProcessName(commandLine)).toBe(name);
  });
});
