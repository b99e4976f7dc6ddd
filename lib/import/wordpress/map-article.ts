import type { BodyFault } from '#lib/body/body-fault.ts';
import { parseBody } from '#lib/body/parse-html.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { typeset } from '#lib/french/typography.ts';
import messages from '#messages/fr.json' with { type: 'json' };
import { toPlainText } from '../plain-text.ts';
import type { RawItem } from './export-records.ts';
import { toMainFirst } from './main-category.ts';
import { type DateContext, toDates } from './map-dates.ts';
import { DEFAULT_CATEGORY, listItemTerms } from './map-terms.ts';
import { oldArticleAddresses } from './old-addresses.ts';
import type { ExportPlan } from './plan-export.ts';

export interface MappedArticle {
  readonly article: ImportedArticle;
  /** What the item lacked, and what was done about it. */
  readonly repairs: readonly string[];
  readonly dropped: readonly BodyFault[];
}

/** An item that was public, or will be, as an article. */
export function toArticle(item: RawItem, plan: ExportPlan, dateContext: DateContext): MappedArticle {
  const { fields } = item;
  const source = fields.get('content:encoded') ?? '';
  const title = typeset(toPlainText(fields.get('title') ?? ''));
  const headline = title || toStandInHeadline(source);
  const { body, dropped } = parseBody(source, { headline });
  const { repair: dateRepair, ...dates } = toDates(fields, dateContext);
  const slug = fields.get('wp:post_name')?.trim() ?? '';
  const standfirst = typeset(toPlainText(fields.get('excerpt:encoded') ?? ''));
  const guid = fields.get('guid')?.trim();
  const article: ImportedArticle = {
    key: toKey(item),
    ...(guid && { guid }),
    slug,
    state: fields.get('wp:status')?.trim() === 'future' ? 'scheduled' : 'published',
    headline,
    ...(standfirst && { standfirst }),
    body,
    bodySource: source,
    bodyFormat: 'html',
    ...dates,
    isPinned: fields.get('wp:is_sticky')?.trim() === '1',
    authorKeys: toAuthorKeys(item, plan),
    ...toTermKeys(item, plan),
    oldAddresses: oldArticleAddresses(item, plan.site),
  };
  const repairs = [
    !title && 'headline made from the text',
    !isUsableSlug(slug) && 'slug made from the headline',
    dateRepair,
  ];
  return { article, repairs: repairs.filter(repair => typeof repair === 'string'), dropped };
}

/** A page cannot be without a title: the first words of its text stand in. */
function toStandInHeadline(html: string): string {
  const words = typeset(toPlainText(html));
  if (words === '') return messages.Import.untitled;
  if (words.length <= HEADLINE_LENGTH_MAX) return words;
  return `${words.slice(0, HEADLINE_LENGTH_MAX).replace(/\s+\S*$/, '')}…`;
}

const HEADLINE_LENGTH_MAX = 80;

/** Hand-made files lack the number; what else is permanent about an item takes its place. */
function toKey({ fields }: RawItem): string {
  const candidates = ['wp:post_id', 'guid', 'link', 'wp:post_name', 'title', 'wp:post_date'];
  return candidates.map(name => fields.get(name)?.trim()).find(value => value) ?? 'unnamed';
}

function toAuthorKeys({ fields }: RawItem, { authors }: ExportPlan): readonly string[] {
  const author = authors.get(fields.get('dc:creator')?.trim() ?? '');
  return author ? [author.key] : [];
}

function toTermKeys(item: RawItem, plan: ExportPlan): Pick<ImportedArticle, 'categoryKeys' | 'topicKeys'> {
  const terms = listItemTerms(item);
  const keysOf = (wanted: 'category' | 'topic') => [
    ...new Set(terms.filter(({ taxonomy }) => taxonomy === wanted).map(({ nicename }) => nicename)),
  ];
  const [first = DEFAULT_CATEGORY.nicename, ...further] = keysOf('category');
  return { categoryKeys: toMainFirst([first, ...further], item, plan), topicKeys: keysOf('topic') };
}
