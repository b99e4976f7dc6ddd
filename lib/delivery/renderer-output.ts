import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { log } from '#lib/log.ts';

/** Puts what Next prints as an error into our log, line by line; what it prints to people at a terminal is dropped. */
export function logRendererOutput(renderer: ChildProcess): ChildProcess {
  renderer.stdout?.resume();
  if (renderer.stderr) {
    createInterface(renderer.stderr).on('line', line => {
      if (line.trim() !== '') log().error({ name: 'renderer' }, line);
    });
  }
  return renderer;
}
