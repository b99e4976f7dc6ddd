/** The archive of a feed that an address asks for; without a readable number, the feed itself. */
export function parseArchive(query: string): number | undefined {
  const written = new URLSearchParams(query).get('archive') ?? '';
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;
}
