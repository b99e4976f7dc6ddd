import type { BodyFault } from '#lib/body/body-fault.ts';
import type { ImportedPage } from '#lib/domain/imported.ts';
import { listImages } from '#lib/domain/list-images.ts';
import type { TextEnclosures } from '../enclosures/enclosure-uses.ts';
import type { RawItem } from './export-records.ts';
import type { ItemContext } from './item-context.ts';
import { oldAddressesOfAttached, toContent } from './map-article.ts';
import { toDates } from './map-dates.ts';
import { oldPageAddresses, weakAddresses } from './old-addresses.ts';

export interface MappedPage {
  readonly page: ImportedPage;
  readonly enclosures: TextEnclosures;
  readonly repairs: readonly string[];
  readonly dropped: readonly BodyFault[];
}

/** An item that was public as a fixed page. */
export function toPage(item: RawItem, key: string, context: ItemContext): MappedPage {
  const { source, headline, slug, parsed, enclosures, repairs } = toContent(item, context);
  const { publishedAt, updatedAt = publishedAt, repair } = toDates(item.fields, context.dates);
  const shown = listImages(parsed.body.children).map(image => image.source);
  const weak = weakAddresses(item, [...shown, ...enclosures.linked], context);
  const page: ImportedPage = {
    key,
    slug,
    title: headline,
    body: parsed.body,
    bodySource: source,
    bodyFormat: 'html',
    updatedAt,
    oldAddresses: [...oldPageAddresses(item, context.site), ...oldAddressesOfAttached(item, context)],
    ...(weak.length > 0 && { weakAddresses: weak }),
  };
  return {
    page,
    enclosures,
    repairs: repair ? [...repairs, repair] : repairs,
    dropped: parsed.dropped,
  };
}
