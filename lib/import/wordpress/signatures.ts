import type { ImportedAuthor } from '#lib/domain/imported.ts';
import type { Fields, RawItem } from './export-records.ts';
import { findAuthor, toNicename } from './map-author.ts';
import { oldAuthorAddresses } from './old-addresses.ts';
import { toPublicText } from './public-text.ts';
import type { Site } from './site.ts';

/** How the plugin Co-Authors Plus begins the nicename of whoever signs. */
const CO_AUTHOR = 'cap-';

/** Nicenames of those whom Co-Authors Plus has sign an item, in their order: with it, the one who wrote the item may not be among them. */
export function listCoAuthors({ terms }: RawItem): readonly string[] {
  return terms.flatMap(({ domain, nicename }) =>
    domain === 'author' && nicename?.startsWith(CO_AUTHOR) ? nicename : [],
  );
}

interface Signers {
  /** Who wrote items. */
  readonly logins: ReadonlySet<string>;
  /** By login. */
  readonly declared: ReadonlyMap<string, Fields>;
  readonly coAuthors: ReadonlySet<string>;
  /** Names of those who cannot log in, by nicename. */
  readonly guests: ReadonlyMap<string, string>;
}

/** Those who sign, by login and by nicename of a co-author; without those of whom nothing may be shown. */
export function findSigners(
  { logins, declared, coAuthors, guests }: Signers,
  site: Site,
): ReadonlyMap<string, ImportedAuthor> {
  const loginOf = new Map([...logins, ...declared.keys()].map(login => [toNicename(login), login]));
  const signers = new Map<string, ImportedAuthor>();
  for (const login of logins) {
    const author = findAuthor(login, declared.get(login), site);
    if (author) signers.set(login, author);
  }
  for (const nicename of coAuthors) {
    const login = loginOf.get(nicename.slice(CO_AUTHOR.length));
    const user = login === undefined ? undefined : findAuthor(login, declared.get(login), site);
    const guest = findGuest(nicename, guests.get(nicename), site);
    // Who logs in may have a profile of the plugin's too: one person, under the name that is there.
    const author = user && guest ? { ...user, name: guest.name } : (user ?? guest);
    if (!author) continue;
    signers.set(nicename, author);
    if (login !== undefined && signers.has(login)) signers.set(login, author);
  }
  return signers;
}

function findGuest(nicename: string, name: string | undefined, site: Site): ImportedAuthor | undefined {
  const shown = toPublicText(name);
  const slug = nicename.slice(CO_AUTHOR.length);
  return shown === ''
    ? undefined
    : { key: nicename, slug, name: shown, oldAddresses: oldAuthorAddresses(slug, undefined, site) };
}

/** Keys of those who sign an item; whoever wrote it, where no co-author is known. */
export function toAuthorKeys(item: RawItem, signers: ReadonlyMap<string, ImportedAuthor>): readonly string[] {
  const keysOf = (names: readonly string[]) => names.flatMap(name => signers.get(name)?.key ?? []);
  const coAuthors = keysOf(listCoAuthors(item));
  return coAuthors.length > 0
    ? [...new Set(coAuthors)]
    : keysOf([item.fields.get('dc:creator')?.trim() ?? '']);
}
