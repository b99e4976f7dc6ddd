import { CATEGORY_COLOURS, type CategoryColour } from '#lib/domain/category.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import { typeset } from '#lib/french/typography.ts';
import { type Name, toAuthorNames, toNames } from '../names.ts';
import { toPlainText } from '../plain-text.ts';
import type { Fields } from './fields.ts';
import { listGivenAddresses, toTitle } from './file-names.ts';
import type { DescribedKind, MarkdownFile } from './markdown-file.ts';

/** What a file says of an author, a category or a topic. */
export interface Description extends Name {
  readonly kind: DescribedKind;
  /** The key of its bare name: articles may name it so, or by its slug, which is its own key. */
  readonly nameKey: string;
  readonly description?: string;
  readonly colour?: CategoryColour;
  readonly position?: number;
  readonly parent?: Name;
  readonly oldAddresses: readonly string[];
  readonly repairs: readonly string[];
}

/** `undefined` for a file that names nobody: an author known by an e-mail address only. */
export function planDescription(file: MarkdownFile, kind: DescribedKind): Description | undefined {
  const { fields } = file;
  const { title, repair } = toTitle(file);
  const [named] = kind === 'author' ? toAuthorNames([title]) : toNames([title]);
  if (!named) return undefined;
  const description = typeset(toPlainText(fields.findText('description', 'summary', 'bio') ?? ''));
  const { repairs, ...place } = kind === 'category' ? toPlace(fields) : { repairs: [] };
  return {
    kind,
    ...toOwnName(fields, named),
    nameKey: named.key,
    ...(description && { description }),
    ...place,
    oldAddresses: listGivenAddresses(fields),
    repairs: [...(repair ? ['name made from the file name'] : []), ...repairs],
  };
}

/** With the slug the front matter gives, if it gives one. */
function toOwnName(fields: Fields, { key, slug, name }: Name): Name {
  const given = fields.findText('slug');
  const own = given === undefined || isUsableSlug(given) ? given : toSlug(given);
  return own ? { key: own, slug: own, name } : { key, slug, name };
}

/** What only categories have: a colour, a place in menus, a parent. */
function toPlace(fields: Fields) {
  const colourWord = fields.findText('colour', 'color')?.toLowerCase();
  const colour = CATEGORY_COLOURS.find(known => known === colourWord);
  const positionText = fields.findText('position', 'weight');
  const position = /^-?\d{1,6}$/.test(positionText ?? '') ? Number(positionText) : undefined;
  const [parent] = toNames(fields.listTexts('parent').slice(0, 1));
  const repairs = [
    colourWord && !colour ? 'colour left out: it is none of the palette' : undefined,
    positionText && position === undefined ? 'position left out: it is no whole number' : undefined,
  ];
  return {
    ...(colour && { colour }),
    ...(position !== undefined && { position }),
    ...(parent && { parent }),
    repairs: repairs.filter(sentence => sentence !== undefined),
  };
}
