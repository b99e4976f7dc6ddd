import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ItemContext } from './item-context.ts';
import type { ItemToMap, MappedItem } from './map-item.ts';

export interface MapQuestion {
  readonly id: number;
  readonly items: readonly ItemToMap[];
}

export interface MapAnswer {
  readonly id: number;
  readonly mapped: readonly MappedItem[];
}

/** One processor reads the file and writes the database; more than two others would wait for it. */
const THREADS_MAX = 2;

/** A thread lives in little: what it maps is gone a moment later. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 12 };

/** Threads that map items while this one reads and writes: bodies are most of an import's work. */
export class MappingThreads {
  readonly #threads: readonly Worker[];
  readonly #waiting = new Map<number, PromiseWithResolvers<readonly MappedItem[]>>();
  #questions = 0;

  constructor(context: ItemContext) {
    const count = Math.min(THREADS_MAX, Math.max(1, availableParallelism() - 1));
    this.#threads = Array.from({ length: count }, () => this.#start(context));
  }

  get count(): number {
    return this.#threads.length;
  }

  map(items: readonly ItemToMap[]): Promise<readonly MappedItem[]> {
    const id = this.#questions++;
    const answer = Promise.withResolvers<readonly MappedItem[]>();
    // Whoever asked may have gone on to fail at something else: then nobody listens.
    answer.promise.catch(() => undefined);
    this.#waiting.set(id, answer);
    this.#threads[id % this.#threads.length]?.postMessage({ id, items } satisfies MapQuestion);
    return answer.promise;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#threads.map(thread => thread.terminate()));
  }

  #start(context: ItemContext): Worker {
    const thread = new Worker(new URL('./map-worker.ts', import.meta.url), {
      workerData: context,
      resourceLimits: RESOURCE_LIMITS,
    });
    thread.on('message', ({ id, mapped }: MapAnswer) => {
      this.#waiting.get(id)?.resolve(mapped);
      this.#waiting.delete(id);
    });
    thread.on('error', error => this.#fail(error));
    return thread;
  }

  #fail(error: Error): void {
    for (const answer of this.#waiting.values()) answer.reject(error);
    this.#waiting.clear();
  }
}
