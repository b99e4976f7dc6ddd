import { assertNever } from '#lib/domain/assert-never.ts';
import type { Image } from '#lib/domain/body.ts';
import type { PreparedArticle } from '#lib/domain/imported.ts';
import { listLinkedPictures } from '#lib/domain/list-linked-pictures.ts';
import { prepareArticle } from '#lib/newsroom/import/prepare-article.ts';
import { listArticleImages } from '../pictures/picture-uses.ts';
import type { RawItem } from './export-records.ts';
import type { ItemContext } from './item-context.ts';
import { type MappedArticle, toArticle } from './map-article.ts';
import { type MappedPage, toPage } from './map-page.ts';

export interface ItemToMap {
  readonly becomes: 'article' | 'page';
  readonly key: string;
  readonly item: RawItem;
}

interface PreparedItem extends Omit<MappedArticle, 'article'> {
  readonly article: PreparedArticle;
  /** What of the article's tree the thread that writes still asks for. */
  readonly images: readonly Image[];
  readonly linkedPictures: readonly string[];
}

export type MappedItem = PreparedItem | MappedPage;

/** What is made of an item, as far as it can be made without the database: the rest has one thread only. */
export function mapItem({ becomes, key, item }: ItemToMap, context: ItemContext): MappedItem {
  switch (becomes) {
    case 'article':
      return prepared(toArticle(item, key, context));
    case 'page':
      return toPage(item, key, context);
    default:
      return assertNever(becomes);
  }
}

function prepared({ article, ...rest }: MappedArticle): PreparedItem {
  return {
    ...rest,
    article: prepareArticle(article),
    images: listArticleImages(article),
    linkedPictures: listLinkedPictures(article.body),
  };
}
