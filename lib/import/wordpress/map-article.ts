import type { BodyFault } from '#lib/body/body-fault.ts';
import { splitCredit } from '#lib/body/credit.ts';
import { type ParsedBody, parseBody } from '#lib/body/parse-html.ts';
import { toAlt } from '#lib/body/picture-alt.ts';
import { decodeRawHtml } from '#lib/body/wordpress/decode-raw-html.ts';
import type { Image } from '#lib/domain/body.ts';
import { listEnclosureSources, toEnclosureSource } from '#lib/domain/enclosure-sources.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { isReserved } from '#lib/domain/reserved-words.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { withoutContactAddresses } from '../contact-addresses.ts';
import type { TextEnclosures } from '../enclosures/enclosure-uses.ts';
import { looksLikeMailAddress } from '../mail-address.ts';
import { listArticleImages } from '../pictures/picture-uses.ts';
import { toPlainText } from '../plain-text.ts';
import { toStandInHeadline } from '../stand-in-headline.ts';
import { toNumber } from './attachments.ts';
import type { RawItem } from './export-records.ts';
import { withFootnotes } from './footnotes.ts';
import type { ItemContext } from './item-context.ts';
import { toMainFirst } from './main-category.ts';
import { toDates } from './map-dates.ts';
import { DEFAULT_CATEGORY, listItemTerms } from './map-terms.ts';
import { oldArticleAddresses, oldAttachmentAddresses, weakAddresses } from './old-addresses.ts';
import { toPublicText } from './public-text.ts';
import { withSharedBlocks } from './shared-blocks.ts';
import { toAuthorKeys } from './signatures.ts';

export interface MappedArticle {
  readonly article: ImportedArticle;
  readonly enclosures: TextEnclosures;
  /** What the item lacked, and what was done about it. */
  readonly repairs: readonly string[];
  readonly dropped: readonly BodyFault[];
}

/** An item that was public, or will be, as an article. */
export function toArticle(item: RawItem, key: string, context: ItemContext): MappedArticle {
  const { fields } = item;
  const { source, headline, slug, parsed, enclosures, repairs } = toContent(item, context);
  const { repair: dateRepair, ...dates } = toDates(fields, context.dates);
  const standfirst = toPublicText(fields.get('excerpt:encoded'));
  const guid = fields.get('guid')?.trim();
  const leadPicture = findLeadPicture(item, context);
  const pictures = { ...(leadPicture && { leadPicture }), body: parsed.body };
  const shown = listArticleImages(pictures).map(image => image.source);
  const weak = weakAddresses(item, [...shown, ...enclosures.linked], context);
  const article: ImportedArticle = {
    key,
    ...(guid && !looksLikeMailAddress(guid) && { guid }),
    slug,
    state: fields.get('wp:status')?.trim() === 'future' ? 'scheduled' : 'published',
    headline,
    ...(standfirst && { standfirst }),
    ...pictures,
    bodySource: source,
    bodyFormat: 'html',
    ...dates,
    isPinned: fields.get('wp:is_sticky')?.trim() === '1',
    authorKeys: toAuthorKeys(item, context.authors),
    ...toTermKeys(item, context),
    oldAddresses: [...oldArticleAddresses(item, context.site), ...oldAddressesOfAttached(item, context)],
    ...(weak.length > 0 && { weakAddresses: weak }),
  };
  const lacksPicture = !leadPicture && toNumber(item.meta.get('_thumbnail_id')) !== undefined;
  const further = [dateRepair, lacksPicture ? 'lead picture not in the export' : undefined];
  return {
    article,
    enclosures,
    repairs: [...repairs, ...further.filter(repair => repair !== undefined)],
    dropped: parsed.dropped,
  };
}

interface Content {
  readonly source: string;
  readonly headline: string;
  /** As the item has it, or nothing when it is not fit to be kept. */
  readonly slug: string;
  readonly parsed: ParsedBody;
  readonly enclosures: TextEnclosures;
  readonly repairs: readonly string[];
}

/** What articles and fixed pages have alike. */
export function toContent(item: RawItem, context: ItemContext): Content {
  const { fields, meta } = item;
  const shared = withSharedBlocks(fields.get('content:encoded') ?? '', context.sharedBlocks);
  const content = withFootnotes(decodeRawHtml(shared), meta.get('footnotes'));
  const source = withoutContactAddresses(content);
  const title = toPublicText(fields.get('title'));
  const headline = title || toStandInHeadline(toPlainText(source));
  const parsed = parseBody(source, {
    headline,
    dialect: 'wordpress',
    resolveAttachment: id => context.attachments.get(id),
    listAttached: (id = toNumber(fields.get('wp:post_id'))) => listAttachmentsOf(id, context),
  });
  const slug = fields.get('wp:post_name')?.trim() ?? '';
  const repairs = [
    !title && 'headline made from the text',
    source !== content && 'e-mail or network address removed',
    isReserved(slug) ? 'slug is a reserved word' : !isUsableSlug(slug) && 'slug made from the headline',
  ];
  return {
    source,
    headline,
    slug: looksLikeMailAddress(slug) ? '' : slug,
    parsed,
    enclosures: { linked: listEnclosureSources(parsed.body), attached: listAttachedSources(item, context) },
    repairs: repairs.filter(repair => typeof repair === 'string'),
  };
}

export function oldAddressesOfAttached({ fields }: RawItem, context: ItemContext): readonly string[] {
  return listAttachmentsOf(toNumber(fields.get('wp:post_id')), context).flatMap(id =>
    oldAttachmentAddresses(id, context.attachments.get(id)?.link, context.site),
  );
}

/** Those that are no pictures: these hang on whatever text was open when they were uploaded, and are taken where they are shown. */
function listAttachedSources({ fields }: RawItem, context: ItemContext): readonly string[] {
  return listAttachmentsOf(toNumber(fields.get('wp:post_id')), context).flatMap(
    id => toEnclosureSource(context.attachments.get(id)?.source ?? '') ?? [],
  );
}

function listAttachmentsOf(
  itemId: number | undefined,
  { attachmentsByParent }: ItemContext,
): readonly number[] {
  return attachmentsByParent.get(itemId ?? 0) ?? [];
}

function findLeadPicture({ meta }: RawItem, { attachments }: ItemContext): Image | undefined {
  const attachment = attachments.get(toNumber(meta.get('_thumbnail_id')) ?? 0);
  if (!attachment) return undefined;
  const words = toPublicText(attachment.caption);
  const { caption, credit } = splitCredit(words ? [{ type: 'text', value: words }] : []);
  return {
    type: 'image',
    source: attachment.source,
    alt: toAlt(toPublicText(attachment.alt), attachment.source),
    ...(caption.length > 0 && { caption }),
    ...(credit !== undefined && { credit }),
    width: 'column',
  };
}

function toTermKeys(
  item: RawItem,
  context: ItemContext,
): Pick<ImportedArticle, 'categoryKeys' | 'topicKeys'> {
  const terms = listItemTerms(item);
  const keysOf = (wanted: 'category' | 'topic') => [
    ...new Set(terms.filter(({ taxonomy }) => taxonomy === wanted).map(({ nicename }) => nicename)),
  ];
  const [first = DEFAULT_CATEGORY.nicename, ...further] = keysOf('category');
  return { categoryKeys: toMainFirst([first, ...further], item, context), topicKeys: keysOf('topic') };
}
