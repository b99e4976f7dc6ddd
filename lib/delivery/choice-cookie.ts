import { parseChoice, type ReaderChoice, toChoiceName } from '#lib/domain/reader-choice.ts';

/** The one cookie of the portal. It holds the choice and nothing else, so that it identifies nobody. */
const NAME = 'edition';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The choice in a request's Cookie (RFC 6265, section 4.2); `undefined` for one that is none of ours. */
export function findChoice(cookies: string | undefined): ReaderChoice | undefined {
  const [, value] = cookies === undefined ? [] : (COOKIE.exec(cookies) ?? []);
  return value === undefined ? undefined : parseChoice(value);
}

const COOKIE = new RegExp(String.raw`(?:^|;)\s*${NAME}=([a-z-]+)\s*(?:;|$)`);

/** Writes the Set-Cookie by which a browser remembers a choice, or forgets the one it has. */
export type ChoiceCookie = (choice: ReaderChoice | undefined) => string;

export function createChoiceCookie({ siteUrl }: { readonly siteUrl: string }): ChoiceCookie {
  // A browser takes a Secure cookie from no site of plain http (RFC 6265bis, section 5.7).
  const security = siteUrl.startsWith('https:') ? '; Secure' : '';
  return choice => {
    const value = choice ? toChoiceName(choice) : '';
    const seconds = choice ? YEAR_SECONDS : 0;
    return `${NAME}=${value}; Max-Age=${seconds}; Path=/; SameSite=Lax; HttpOnly${security}`;
  };
}
