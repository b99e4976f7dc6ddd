import { hash } from 'node:crypto';
import type { RawItem } from './export-records.ts';

/**
 * Gives each item of a file, in its order, the key that the portal knows it by: WordPress's number. Files put together by hand hold a number
 * twice: a second item with another address is another item, one with the same address is there twice (`undefined`).
 */
export class ItemKeys {
  /** Of each key, which address the first item with it has. There are as many as the file has items. */
  readonly #addresses = new Map<string, string>();
  readonly #furtherKeys = new Set<string>();

  has(key: string): boolean {
    return this.#addresses.has(key);
  }

  claim(item: RawItem): string | undefined {
    const key = toKey(item);
    const address = digest(item.fields.get('link')?.trim() ?? '');
    const taken = this.#addresses.get(key);
    if (taken === undefined) {
      this.#addresses.set(key, address);
      return key;
    }
    const furtherKey = `${key} ${address}`;
    if (taken === address || this.#furtherKeys.has(furtherKey)) return undefined;
    this.#furtherKeys.add(furtherKey);
    return furtherKey;
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

/** Sixteen digits, a text of their own: a part of a text would keep the whole. */
function digest(text: string): string {
  return hash('sha256', text, 'buffer').toString('hex', 0, 8);
}
