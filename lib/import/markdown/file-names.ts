import { isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import { typeset } from '#lib/french/typography.ts';
import { toPlainText } from '../plain-text.ts';
import { toStandInHeadline } from '../stand-in-headline.ts';
import type { Fields } from './fields.ts';
import { listGeneratedAddresses } from './generated-addresses.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { splitCode } from './split-code.ts';

export interface Title {
  readonly title: string;
  readonly repair?: string;
}

/** What the front matter says, else the first heading, else the file's name. */
export function toTitle({ path, fields, markdown }: MarkdownFile): Title {
  const given = fields.findText('title') ?? findHeading(markdown);
  const title = typeset(toPlainText(given ?? '')) || toStandInHeadline(toPlainText(nameOf(path)));
  return given ? { title } : { title, repair: 'headline made from the file name' };
}

/** The first heading of the first level, begun by a `#` or underlined, outside of code samples. */
function findHeading(markdown: string): string | undefined {
  const words = splitCode(markdown).filter(({ text, isCode }) => !isCode || !text.includes('\n'));
  const [, begun, underlined] = HEADING.exec(words.map(({ text }) => text).join('')) ?? [];
  return (begun ?? underlined)?.replace(/\{[^{}]*\}\s*$/, '').replace(/[*_`]/g, '');
}

const HEADING =
  /^ {0,3}# +(.+?)(?: +#+)?[ \t]*$|(?<=(?<![\s\S])|\n[ \t]*\n) {0,3}(?![#>\-*+ ])(.+)\n=+[ \t]*$/m;

/** What the front matter says, else the file's name without its date: `2014-03-07_dans_le_geotipi.md` is `dans-le-geotipi`. */
export function toWantedSlug(fields: Fields, path: string): string {
  const given = fields.findText('slug') ?? lastSegment(findPermalink(fields));
  if (given !== undefined && isUsableSlug(given)) return given;
  const name = nameOf(path);
  return toSlug(given ?? (name.replace(/^\d{4}-\d\d-\d\d[-_ ]+/, '') || name)) ?? '';
}

/** The addresses a file's page had on its former site, as the front matter gives them and as site generators make them. */
export function listOldAddresses(fields: Fields, path: string): readonly string[] {
  return [...listGivenAddresses(fields), ...listGeneratedAddresses(fields, path)];
}

/** Those that the front matter gives. */
export function listGivenAddresses(fields: Fields): readonly string[] {
  const permalink = findPermalink(fields);
  const addresses = [...(permalink ? [permalink] : []), ...fields.listTexts('aliases', 'redirect_from')];
  return addresses.filter(address => address.startsWith('/'));
}

function findPermalink(fields: Fields): string | undefined {
  return fields.findText('permalink', 'url');
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
