import { basename } from 'node:path';
import { openFile } from '../open-file.ts';
import type { FeedSource } from './feed-source.ts';
import { fetchFeed } from './fetch-feed.ts';

const BYTES_MAX = 5_000_000;

/** Reads a feed from a file or from an `http` or `https` address. Throws one sentence when there is none, or too much of it. */
export async function loadFeed(
  fileOrUrl: string,
  { allowsPrivate }: { readonly allowsPrivate: boolean },
): Promise<FeedSource> {
  const source = /^https?:\/\//i.test(fileOrUrl)
    ? await fetchFeed(fileOrUrl, { allowsPrivate, bytesMax: BYTES_MAX })
    : await readFeedFile(fileOrUrl);
  if (source.bytes.length === 0) throw new Error(`${source.name} is empty: nothing was changed.`);
  return source;
}

async function readFeedFile(path: string): Promise<FeedSource> {
  const name = basename(path);
  const { file: opened, stat } = await openFile(path, name);
  await using file = opened;
  if (stat.size > BYTES_MAX) throw new Error(`${name} is longer than ${BYTES_MAX / 1_000_000} MB.`);
  return { name, bytes: await file.readFile() };
}
