import type { Reader } from '#db/client.ts';
import { findCoverState } from '#db/queries/covers.ts';
import type { WantedCover } from '#lib/domain/picture.ts';
import { parseCoverPath } from '#lib/media/covers.ts';

/** The cover that a path names, of an article that readers may see, whether it has a picture or not. */
export async function findCover(
  db: Reader,
  { path, now }: { readonly path: string; readonly now: Date },
): Promise<({ readonly kind: 'cover' } & WantedCover) | { readonly kind: 'gone' } | undefined> {
  const articleId = parseCoverPath(path);
  const found = articleId === undefined ? undefined : await findCoverState(db, { articleId, now });
  if (articleId === undefined || !found) return undefined;
  return found.state === 'withdrawn' ? { kind: 'gone' } : { kind: 'cover', articleId, colour: found.colour };
}
