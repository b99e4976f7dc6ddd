import type { WriteStream } from 'node:tty';
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** `share` is between 0 and 1 within a stage; a new stage begins anew. */
  readonly update: (stage: string, share: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal; elsewhere a line at each tenth, and nothing at all for work of less than a second. */
export function showProgress(stream: WriteStream): Progress {
  return stream.isTTY ? showBar(stream) : showLines(stream);
}

function showBar(stream: WriteStream): Progress {
  const bar = new SingleBar({
    stream,
    format: '{stage} [{bar}] {percentage}%',
    clearOnComplete: true,
    // Without a cursor, or without its wrapping of long lines, a terminal would stay when the work is interrupted.
    hideCursor: false,
    linewrap: true,
  });
  bar.start(1, 0, { stage: '' });
  return { update: (stage, share) => bar.update(share, { stage }), stop: () => bar.stop() };
}

const SILENT_MS = 1000;

function showLines(stream: NodeJS.WritableStream): Progress {
  const startedAt = performance.now();
  let told = '';
  return {
    update(stage, share) {
      const line = `${stage} ${Math.floor(share * 10) * 10} %`;
      if (line === told || performance.now() - startedAt < SILENT_MS) return;
      told = line;
      stream.write(`${line}\n`);
    },
    stop() {},
  };
}
