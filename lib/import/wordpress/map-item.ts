import { assertNever } from '#lib/domain/assert-never.ts';
import type { RawItem } from './export-records.ts';
import type { ItemContext } from './item-context.ts';
import { type MappedArticle, toArticle } from './map-article.ts';
import { type MappedPage, toPage } from './map-page.ts';

export interface ItemToMap {
  readonly becomes: 'article' | 'page';
  readonly key: string;
  readonly item: RawItem;
}

export type MappedItem = MappedArticle | MappedPage;

export function mapItem({ becomes, key, item }: ItemToMap, context: ItemContext): MappedItem {
  switch (becomes) {
    case 'article':
      return toArticle(item, key, context);
    case 'page':
      return toPage(item, key, context);
    default:
      return assertNever(becomes);
  }
}
