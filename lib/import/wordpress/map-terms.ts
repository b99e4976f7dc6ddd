import type { ImportedCategory, ImportedTopic } from '#lib/domain/imported.ts';
import { toSlug } from '#lib/french/slug.ts';
import messages from '#messages/fr.json' with { type: 'json' };
import { looksLikeMailAddress } from '../mail-address.ts';
import type { ExportRecord, Fields, RawItem } from './export-records.ts';
import { oldCategoryAddresses, oldTopicAddresses } from './old-addresses.ts';
import { toPublicText } from './public-text.ts';
import type { Site } from './site.ts';

/** A category or a tag, wherever the export says it: declared for itself, or only on an item. Its name is still as it was written. */
export interface Term {
  readonly taxonomy: 'category' | 'topic';
  readonly nicename: string;
  readonly name: string;
  /** The export says it for itself. */
  readonly isDeclared?: true;
  readonly id?: string;
  readonly description?: string;
  readonly parent?: string;
}

/** Where an article goes that its site filed nowhere. */
export const DEFAULT_CATEGORY: Term = {
  taxonomy: 'category',
  nicename: 'actualites',
  name: messages.Import.defaultCategory,
};

/** `undefined` for the terms of other taxonomies (menus, formats, a plugin's own). */
export function findDeclaredTerm({
  kind,
  fields,
}: Exclude<ExportRecord, { kind: 'item' }>): Term | undefined {
  switch (kind) {
    case 'category':
      return findTerm('category', fields, CATEGORY_FIELDS);
    case 'tag':
      return findTerm('topic', fields, TAG_FIELDS);
    case 'term': {
      const taxonomy = TAXONOMIES.get(fields.get('wp:term_taxonomy') ?? '');
      return taxonomy && findTerm(taxonomy, fields, TERM_FIELDS);
    }
    default:
      return undefined;
  }
}

/**
 * What an item is filed under, in its order. WordPress 3.0 wrote each term twice, the first time without its nicename; older ones wrote none
 * at all, and no domain for a category.
 */
export function listItemTerms({ terms }: RawItem): readonly Term[] {
  const named = terms.filter(({ nicename }) => nicename?.trim());
  return (named.length > 0 ? named : terms).flatMap(({ domain, nicename, name }) => {
    const taxonomy = TAXONOMIES.get(domain ?? 'category');
    const key = toNicename(nicename, name);
    return taxonomy && key ? [{ taxonomy, nicename: key, name }] : [];
  });
}

/** Older exports do not say it. One that is an address of somebody cannot be a name of anything. */
function toNicename(nicename: string | undefined, name: string): string | undefined {
  const own = nicename?.trim() ?? '';
  return own === '' || looksLikeMailAddress(own) ? toSlug(toPublicText(name)) : own;
}

export interface PlacedCategory {
  readonly term: Term;
  /** From the topmost category down to the parent, as the former site had them: they are in its address there. */
  readonly ancestors: readonly Term[];
  /** As the portal will have them, from the topmost down. */
  readonly parents: readonly Term[];
}

export function toCategory({ term, ancestors, parents }: PlacedCategory, site: Site): ImportedCategory {
  const nicenames = [...ancestors, term].map(({ nicename }) => nicename);
  const parentKey = parents.at(-1)?.nicename;
  return {
    ...toImported(term),
    ...(parentKey && { parentKey }),
    oldAddresses: oldCategoryAddresses(nicenames, term.id, site),
  };
}

export function toTopic(term: Term, site: Site): ImportedTopic {
  return { ...toImported(term), oldAddresses: oldTopicAddresses(term, site) };
}

function toImported({ nicename, id, name, description, isDeclared }: Term) {
  const words = toPublicText(description);
  return {
    key: nicename,
    ...(id && { sourceId: id }),
    ...(!isDeclared && { isOnlyNamed: true as const }),
    slug: nicename,
    name: toPublicText(name) || nicename,
    ...(words && { description: words }),
  };
}

const TAXONOMIES: ReadonlyMap<string, Term['taxonomy']> = new Map([
  ['category', 'category'],
  ['post_tag', 'topic'],
  // What WordPress 2 and 3.0 called it.
  ['tag', 'topic'],
] as const);

interface TermFields {
  readonly nicename: string;
  readonly name: string;
  readonly description: string;
  readonly parent?: string;
}

const CATEGORY_FIELDS: TermFields = {
  nicename: 'wp:category_nicename',
  name: 'wp:cat_name',
  description: 'wp:category_description',
  parent: 'wp:category_parent',
};
const TAG_FIELDS: TermFields = {
  nicename: 'wp:tag_slug',
  name: 'wp:tag_name',
  description: 'wp:tag_description',
};
const TERM_FIELDS: TermFields = {
  nicename: 'wp:term_slug',
  name: 'wp:term_name',
  description: 'wp:term_description',
  parent: 'wp:term_parent',
};

function findTerm(taxonomy: Term['taxonomy'], fields: Fields, names: TermFields): Term | undefined {
  const name = fields.get(names.name) ?? '';
  const nicename = toNicename(fields.get(names.nicename), name);
  if (!nicename) return undefined;
  const id = fields.get('wp:term_id')?.trim();
  const description = fields.get(names.description);
  const parent = names.parent && fields.get(names.parent)?.trim();
  return {
    taxonomy,
    nicename,
    name,
    isDeclared: true,
    ...(id && { id }),
    ...(description && { description }),
    ...(parent && { parent }),
  };
}
