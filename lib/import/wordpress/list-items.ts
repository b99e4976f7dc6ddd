import { ItemKeys } from './item-keys.ts';
import { decideFate } from './leave-out.ts';
import type { ItemToMap } from './map-item.ts';
import type { ExportFile } from './read-export.ts';

/** What becomes an article or a page, each once, in the order of the files. */
export async function* listItems(files: readonly ExportFile[]): AsyncGenerator<ItemToMap> {
  const keys = new ItemKeys();
  for (const { records } of files) {
    for await (const record of records) {
      if (record.kind !== 'item') continue;
      const { item } = record;
      const { becomes } = decideFate(item);
      if (becomes !== 'article' && becomes !== 'page') continue;
      const key = keys.claim(item);
      if (key !== undefined) yield { becomes, key, item };
    }
  }
}
