import { parentPort, workerData } from 'node:worker_threads';
import type { ItemContext } from './item-context.ts';
import { type ItemToMap, mapItem } from './map-item.ts';
import type { MapAnswer, MapQuestion } from './mapping-threads.ts';

// A thread of mapping-threads.ts, its only caller: that is what types what comes in.
const context = workerData as ItemContext;

parentPort?.on('message', ({ id, items }: MapQuestion) => {
  parentPort?.postMessage({ id, mapped: items.map(mapOne) } satisfies MapAnswer);
});

function mapOne(item: ItemToMap) {
  return mapItem(item, context);
}
