import type { ItemContext } from './item-context.ts';
import { type ItemToMap, type MappedItem, mapItem } from './map-item.ts';
import { MappingThreads } from './mapping-threads.ts';

/** Items in each question to a thread. */
const SLICE = 20;

/** Slices that wait for each thread, so that none is ever idle and memory stays small. */
const SLICES_AHEAD = 3;

/** Maps items in their order, one after the other: for a file that is done before a thread would have started. */
export async function* mapHere(
  items: AsyncIterable<ItemToMap>,
  context: ItemContext,
): AsyncGenerator<MappedItem> {
  for await (const item of items) yield mapItem(item, context);
}

/** Maps items in their order, in threads beside this one. */
export async function* mapInThreads(
  items: AsyncIterable<ItemToMap>,
  context: ItemContext,
): AsyncGenerator<MappedItem> {
  const threads = new MappingThreads(context);
  try {
    const answers: Promise<readonly MappedItem[]>[] = [];
    for await (const slice of slices(items)) {
      answers.push(threads.map(slice));
      if (answers.length > SLICES_AHEAD * threads.count) yield* (await answers.shift()) ?? [];
    }
    for (const answer of answers) yield* await answer;
  } finally {
    await threads.stop();
  }
}

async function* slices(items: AsyncIterable<ItemToMap>): AsyncGenerator<readonly ItemToMap[]> {
  let slice: ItemToMap[] = [];
  for await (const item of items) {
    slice.push(item);
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
