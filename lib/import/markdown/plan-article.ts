import type { ArticleState, BodyFormat } from '#lib/domain/article.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import { typeset } from '#lib/french/typography.ts';
import { type Name, toAuthorNames, toNames } from '../names.ts';
import { toPlainText } from '../plain-text.ts';
import { toStandInHeadline } from '../stand-in-headline.ts';
import type { Fields } from './fields.ts';
import { toDates } from './map-dates.ts';
import { resolvePicture } from './resolve-address.ts';

/** A Markdown file, read and parted. */
export interface MarkdownFile {
  /** Inside the folder, with `/`. */
  readonly path: string;
  readonly fields: Fields;
  readonly markdown: string;
  readonly modifiedAt: Date;
}

/** All of an article that its front matter, its name and its first lines say; the body is read later, when every address is known. */
export interface PlannedArticle
  extends Omit<ImportedArticle, 'body' | 'bodySource' | 'authorKeys' | 'categoryKeys' | 'topicKeys'> {
  readonly bodyFormat: Extract<BodyFormat, 'markdown'>;
  readonly authors: readonly Name[];
  /** Empty when the file names none. */
  readonly categories: readonly Name[];
  readonly topics: readonly Name[];
  /** What the file lacked, and what was done about it. */
  readonly repairs: readonly string[];
}

export function planArticle(
  { path, fields, markdown, modifiedAt }: MarkdownFile,
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): PlannedArticle {
  const { repair: dateRepair, ...dates } = toDates(fields, { timeZone, now, path, modifiedAt });
  const title = fields.findText('title') ?? findTitle(markdown);
  const headline = typeset(toPlainText(title ?? '')) || toStandInHeadline(toPlainText(nameOf(path)));
  const kicker = typeset(toPlainText(fields.findText('kicker', 'surtitre', 'overline') ?? ''));
  const standfirst = typeset(
    toPlainText(
      fields.findText('standfirst', 'chapo', 'description', 'summary', 'excerpt', 'subtitle') ?? '',
    ),
  );
  const picture = toLeadPicture(fields, path, markdown);
  const permalink = fields.findText('permalink', 'url');
  const repairs = [!title && 'headline made from the file name', dateRepair];
  return {
    key: path,
    slug: toWantedSlug(fields.findText('slug') ?? lastSegment(permalink), path),
    state: toState(fields, path, dates.publishedAt > now),
    ...(kicker && { kicker }),
    headline,
    ...(standfirst && { standfirst }),
    ...(picture && { leadPicture: picture }),
    bodyFormat: 'markdown',
    ...dates,
    isPinned: isTrue(fields.findText('pinned', 'sticky', 'featured', 'pin')),
    authors: toAuthorNames(fields.listTexts('authors', 'author')),
    categories: toNames(fields.listTexts('category', 'categories', 'rubrique')),
    topics: toNames(fields.listTexts('topics', 'tags', 'keywords', 'tag')),
    oldAddresses: [...(permalink ? [permalink] : []), ...fields.listTexts('aliases', 'redirect_from')]
      .filter(address => address.startsWith('/'))
      .concat(toGeneratedAddress(path)),
    repairs: repairs.filter(repair => typeof repair === 'string'),
  };
}

/** The first heading, when it is one of the first level. */
function findTitle(markdown: string): string | undefined {
  const [, title] = /^\s*(?:<!--[\s\S]*?-->\s*)*# +(.+?)(?: +#+)?[ \t]*$/m.exec(markdown) ?? [];
  return title?.replace(/\{[^{}]*\}\s*$/, '').replace(/[*_`]/g, '');
}

function toState(fields: Fields, path: string, isToCome: boolean): Exclude<ArticleState, 'withdrawn'> {
  const status = fields.findText('status', 'state')?.toLowerCase() ?? 'published';
  const isDraft =
    isTrue(fields.findText('draft')) || isFalse(fields.findText('published')) || /(^|\/)_drafts\//.test(path);
  if (isDraft || !PUBLIC_STATUSES.has(status)) return 'draft';
  return isToCome ? 'scheduled' : 'published';
}

/** Any other word, `draft` or `private` first of all, keeps an article from readers. */
const PUBLIC_STATUSES: ReadonlySet<string> = new Set([
  'published',
  'publish',
  'public',
  'scheduled',
  'future',
]);

function isTrue(text: string | undefined): boolean {
  return /^(true|yes|on|1|oui)$/i.test(text ?? '');
}

function isFalse(text: string | undefined): boolean {
  return /^(false|no|off|0|non)$/i.test(text ?? '');
}

/** A picture the text shows too is not shown twice. */
function toLeadPicture(fields: Fields, path: string, markdown: string): ImportedArticle['leadPicture'] {
  const address = fields.findText(
    'image',
    'image.src',
    'image.url',
    'image.path',
    'cover',
    'cover.image',
    'featured_image',
  );
  if (address === undefined || markdown.includes(address)) return undefined;
  const alt = typeset(toPlainText(fields.findText('image.alt', 'cover.alt', 'image_alt') ?? ''));
  return { type: 'image', source: resolvePicture(address, path), alt, width: 'column' };
}

/** What the front matter says, else the file's name without its date: `2014-03-07_dans_le_geotipi.md` is `dans-le-geotipi`. */
function toWantedSlug(given: string | undefined, path: string): string {
  if (given !== undefined && isUsableSlug(given)) return given;
  const name = nameOf(path);
  return toSlug(given ?? (name.replace(/^\d{4}-\d\d-\d\d[-_ ]+/, '') || name)) ?? '';
}

function lastSegment(address: string | undefined): string | undefined {
  return address
    ?.split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast(segment => segment !== '' && !segment.startsWith(':'));
}

/** Of `dossier/index.md`, the folder names the article. */
function nameOf(path: string): string {
  const segments = path.replace(/\.(md|markdown)$/i, '').split('/');
  const last = segments.at(-1) ?? '';
  return last === 'index' ? (segments.at(-2) ?? last) : last;
}

/** Where site generators put the page of a file, unless told otherwise. */
function toGeneratedAddress(path: string): readonly string[] {
  const page = path.replace(/\.(md|markdown)$/i, '').replace(/(^|\/)index$/, '');
  const address = `/${page.split('/').map(encodeURIComponent).join('/')}`;
  return address === '/' ? [] : [address, `${address}.html`];
}
