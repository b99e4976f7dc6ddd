import { toSlug } from '#lib/french/slug.ts';
import { typeset } from '#lib/french/typography.ts';
import messages from '#messages/fr.json' with { type: 'json' };
import { looksLikeMailAddress } from './mail-address.ts';
import { toPlainText } from './plain-text.ts';

/** An author, a category or a topic as a file names it. One that is written with another capital is the same. */
export interface Name {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
}

/** Where an article goes that its source files nowhere. */
export const DEFAULT_CATEGORY: Name = {
  key: 'actualites',
  slug: 'actualites',
  name: messages.Import.defaultCategory,
};

export function toNames(texts: readonly string[]): readonly Name[] {
  const named = texts.flatMap((text): [string, Name][] => {
    const name = typeset(toPlainText(text));
    const slug = toSlug(name) ?? '';
    const key = slug || name.toLowerCase();
    return name === '' ? [] : [[key, { key, slug, name }]];
  });
  return [...new Map(named.reverse()).values()].reverse();
}

/** « Amina Berrada <amina@…> » is her name alone; somebody known by an e-mail address only is left unnamed. */
export function toAuthorNames(texts: readonly string[]): readonly Name[] {
  const names = texts.map(text => text.replace(/\s*[<([]?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g, ' ').trim());
  return toNames(names.filter(name => !looksLikeMailAddress(name)));
}

/** Each once, as an author, a category or a topic without a past address. */
export function toImported(
  names: readonly Name[],
): readonly (Name & { readonly oldAddresses: readonly [] })[] {
  const unique = new Map(names.map(name => [name.key, name]));
  return [...unique.values()].map(name => ({ ...name, oldAddresses: [] }));
}
