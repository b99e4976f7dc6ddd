import type { Embed } from '#lib/domain/body.ts';
import { toWebUrl } from './address.ts';
import { findProviderName, toReaderUrl } from './embed-providers.ts';

/** The document at an address of another site, under the address its readers know. */
export function toEmbed(address: string, title?: string): Embed | undefined {
  const source = toWebUrl(address);
  if (source === undefined) return undefined;
  const url = toReaderUrl(source);
  const words = title?.replace(/\s+/g, ' ').trim();
  return {
    type: 'embed',
    provider: findProviderName(url) ?? url.hostname.replace(/^www\./, ''),
    url: url.href,
    ...(words && { title: words.slice(0, TITLE_LENGTH_MAX) }),
  };
}

/** Longer than any post on these platforms is meant to be read in a card. */
const TITLE_LENGTH_MAX = 500;
