import type { FeedIdentity } from '#lib/domain/feed.ts';

/** An identifier that nobody else mints and no change of address touches (RFC 4151): `tag:journal.example,2026-11-24:article/12`. */
export function toTagUri({ authority, since }: FeedIdentity, name: string): string {
  return `tag:${authority},${since}:${name}`;
}
