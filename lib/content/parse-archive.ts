import { parsePageNumber } from '#lib/domain/page-of.ts';

/** The archive of a feed that an address asks for; without a readable number, the feed itself. */
export function parseArchive(query: string): number | undefined {
  return parsePageNumber(new URLSearchParams(query).get('archive') ?? '');
}
