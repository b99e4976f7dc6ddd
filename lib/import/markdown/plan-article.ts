import type { BodyFormat } from '#lib/domain/article.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import type { Focus } from '#lib/domain/picture.ts';
import { typeset } from '#lib/french/typography.ts';
import { type Name, toAuthorNames, toNames } from '../names.ts';
import { toPlainText } from '../plain-text.ts';
import { listOldAddresses, toTitle, toWantedSlug } from './file-names.ts';
import { isDraft, isTrue } from './file-status.ts';
import { toDates } from './map-dates.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { parseFocus } from './parse-focus.ts';
import { resolvePicture } from './resolve-address.ts';
import { showsPicture } from './shows-picture.ts';

/** All of an article that its front matter, its name and its first lines say; the body is read later, when every address is known. */
export interface PlannedArticle
  extends Omit<ImportedArticle, 'body' | 'bodySource' | 'authorKeys' | 'categoryKeys' | 'topicKeys'> {
  /** The point of its picture that a cut keeps. */
  readonly leadFocus?: Focus;
  readonly bodyFormat: Extract<BodyFormat, 'markdown'>;
  readonly authors: readonly Name[];
  /** Empty when the file names none. */
  readonly categories: readonly Name[];
  readonly topics: readonly Name[];
  /** What the file lacked, and what was done about it. */
  readonly repairs: readonly string[];
}

/** How dates are understood. */
export interface PlanContext {
  readonly timeZone: string;
  readonly now: Date;
  /** Of the folder (lib/domain/picture-root.ts). */
  readonly pictureRoot: string;
}

export function planArticle(file: MarkdownFile, context: PlanContext): PlannedArticle {
  const { timeZone, now } = context;
  const { path, fields, modifiedAt } = file;
  const { repair: dateRepair, ...dates } = toDates(fields, { timeZone, now, path, modifiedAt });
  const { title: headline, repair: titleRepair } = toTitle(file);
  const kicker = typeset(toPlainText(fields.findText('kicker', 'surtitre', 'overline') ?? ''));
  const standfirst = typeset(
    toPlainText(
      fields.findText('standfirst', 'chapo', 'description', 'summary', 'excerpt', 'subtitle') ?? '',
    ),
  );
  const picture = toLeadPicture(file, context);
  const focus = parseFocus(fields.findText('image.focus', 'cover.focus', 'image_focus'));
  return {
    key: path,
    slug: toWantedSlug(fields, path),
    state: isDraft(file) ? 'draft' : dates.publishedAt > now ? 'scheduled' : 'published',
    ...(kicker && { kicker }),
    headline,
    ...(standfirst && { standfirst }),
    ...(picture && { leadPicture: picture }),
    ...(picture && focus && { leadFocus: focus }),
    bodyFormat: 'markdown',
    ...dates,
    isPinned: isTrue(fields.findText('pinned', 'sticky', 'featured', 'pin')),
    authors: toAuthorNames(fields.listTexts('authors', 'author')),
    categories: toNames(fields.listTexts('category', 'categories', 'rubrique')),
    topics: toNames(fields.listTexts('topics', 'tags', 'keywords', 'tag')),
    oldAddresses: listOldAddresses(fields, path),
    repairs: [titleRepair, dateRepair].filter(repair => repair !== undefined),
  };
}

/** A picture the text shows too is not shown twice. */
function toLeadPicture(
  { fields, path, markdown }: MarkdownFile,
  { pictureRoot }: PlanContext,
): ImportedArticle['leadPicture'] {
  const address = fields.findText(
    'image',
    'image.src',
    'image.url',
    'image.path',
    'cover',
    'cover.image',
    'featured_image',
  );
  const textOf = (...names: readonly string[]) => typeset(toPlainText(fields.findText(...names) ?? ''));
  const alt = textOf('image.alt', 'cover.alt', 'image_alt');
  const caption = textOf('image.caption', 'cover.caption', 'image_caption');
  const credit = textOf('image.credit', 'cover.credit', 'image_credit');
  if (address === undefined || showsPicture(markdown, address, { path, pictureRoot })) return undefined;
  return {
    type: 'image',
    source: resolvePicture(address, { path, pictureRoot }),
    alt,
    ...(caption && { caption: [{ type: 'text', value: caption }] }),
    ...(credit && { credit }),
    width: 'column',
  };
}
