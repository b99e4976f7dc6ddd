import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { showProgress } from '#lib/commands/show-progress.ts';

/** What switches a mode of a terminal: the cursor, the wrapping of lines (ECMA-48, SM and RM; DEC's private modes). */
const SWITCH = /\[\?\d+[hl]/;

describe('showProgress', () => {
  it('leaves no terminal without its cursor, however the work ends', async () => {
    const written = new PassThrough();
    const terminal: WriteStream = Object.create(WriteStream.prototype, {
      isTTY: { value: true },
      write: { value: (chunk: string) => written.write(chunk) },
    });
    const progress = showProgress(terminal);
    progress.update('checking', 0.5);
    progress.stop();
    written.end();
    const shown = await text(written);
    expect(shown).toContain('checking');
    expect(shown).not.toMatch(SWITCH);
  });
});
