import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  /** For one text, the start of the thread included. */
  readonly deadlineMs: number;
  readonly memoryMb: number;
}

/** A newspaper's longest article takes half a second and a tenth of this memory. */
const LIMITS: ThreadLimits = { deadlineMs: 20_000, memoryMb: 256 };

/** Marks that open something which may have to be looked for to the end: twice as many take four times as long. A thousand are read in a second or two. */
const MARKS = /[*_~`[\]|<>+-]/g;
const MARKS_MAX = 1000;

/** Whether reading a text may take too long or too much memory for this thread. */
export function isIntricate(markdown: string): boolean {
  return (markdown.match(MARKS)?.length ?? 0) > MARKS_MAX;
}

/**
 * Makes HTML of Markdown in a thread of its own. A few kilobytes of stars and brackets can keep remark busy for hours, and a table of a hundred thousand cells ends
 * a process for want of memory: here they end a thread.
 */
export class MarkdownThread {
  readonly #limits: ThreadLimits;
  #thread: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits = LIMITS) {
    this.#limits = limits;
  }

  /** `undefined` when it would take too long or too much memory. One text after the other. */
  toHtml(markdown: string): Promise<string | undefined> {
    const html = this.#last.then(() => this.#ask(markdown));
    this.#last = html;
    return html;
  }

  async stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  async #ask(markdown: string): Promise<string | undefined> {
    this.#thread ??= this.#start();
    this.#thread.postMessage(markdown);
    try {
      const [html] = await once(this.#thread, 'message', {
        signal: AbortSignal.timeout(this.#limits.deadlineMs),
      });
      return html;
    } catch (error) {
      await this.stop();
      if (isOutOfBounds(error)) return undefined;
      throw error;
    }
  }

  #start(): Worker {
    const thread = new Worker(new URL('./markdown-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
    });
    // One that was given up may still run out of memory while it ends.
    thread.on('error', () => undefined);
    return thread;
  }
}

function isOutOfBounds(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}
