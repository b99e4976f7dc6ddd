import type { ImportedAuthor } from '#lib/domain/imported.ts';
import { looksLikeMailAddress } from '../mail-address.ts';
import type { Fields } from './export-records.ts';
import { oldAuthorAddresses } from './old-addresses.ts';
import { toPublicText } from './public-text.ts';
import type { Site } from './site.ts';

/**
 * The person behind a login. Many sites let people log in by e-mail address: such a login gives neither name, slug, address nor key, and
 * somebody of whom nothing else is known is left unnamed (`undefined`).
 */
export function findAuthor(
  login: string,
  declared: Fields | undefined,
  site: Site,
): ImportedAuthor | undefined {
  const name = findName(login, declared);
  if (!name) return undefined;
  const id = declared?.get('wp:author_id')?.trim();
  if (looksLikeMailAddress(login)) {
    return { key: `user-${id || name}`, slug: '', name, oldAddresses: oldAuthorAddresses('', id, site) };
  }
  const nicename = toNicename(login);
  return { key: login, slug: nicename, name, oldAddresses: oldAuthorAddresses(nicename, id, site) };
}

function findName(login: string, declared: Fields | undefined): string | undefined {
  const fullName = `${declared?.get('wp:author_first_name') ?? ''} ${declared?.get('wp:author_last_name') ?? ''}`;
  const names = [declared?.get('wp:author_display_name') ?? '', fullName, login];
  return names
    .filter(name => !looksLikeMailAddress(name))
    .map(toPublicText)
    .find(name => name !== '');
}

/** What WordPress makes of a login for the address of its author: exports do not tell (`sanitize_title`, in its formatting.php). */
export function toNicename(login: string): string {
  const words = login
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.\s]+/g, '-');
  return words
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}
