import { hash } from 'node:crypto';
import type { RawItem } from './export-records.ts';

/**
 * Gives each item of a file, in its order, the key that the portal knows it by: WordPress's number. Files put together by hand hold a number
 * twice: a second item with another address is another item, one with the same address is there twice (`undefined`).
 */
export class ItemKeys {
  readonly #seen = new Set<string>();

  has(key: string): boolean {
    return this.#seen.has(key);
  }

  claim(item: RawItem): string | undefined {
    const key = toKey(item);
    const candidates = [key, `${key} ${digest(item.fields.get('link')?.trim() ?? '')}`];
    const [first = key, second = key] = candidates;
    if (!this.#seen.has(first)) {
      this.#seen.add(first);
      this.#seen.add(second);
      return first;
    }
    if (this.#seen.has(second)) return undefined;
    this.#seen.add(second);
    return second;
  }
}

/** Hand-made files lack the number; what else is permanent about an item takes its place. */
function toKey({ fields }: RawItem): string {
  const id = fields.get('wp:post_id')?.trim();
  if (id) return id;
  const names = ['guid', 'link', 'wp:post_name', 'title', 'wp:post_date'];
  // A digest, for these may hold anything, an e-mail address too.
  return digest(names.map(name => fields.get(name)?.trim()).find(text => text) ?? '');
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}
