import type { Reader } from '#db/client.ts';
import { listNamedSubjects } from '#db/queries/named-subjects.ts';
import { toNameKey } from '#lib/domain/name-key.ts';
import type { NamedSubject } from '#lib/domain/search.ts';
import type { Site } from '#lib/domain/site.ts';

/** Of each kind. */
const NAMED_MAX = 3;

interface Named {
  readonly site: Site;
  readonly asked: string;
  readonly now: Date;
}

/** Whose name a question is: articles do not say who signed them or where they are filed, and readers look for both. */
export async function listNamed(db: Reader, { site, asked, now }: Named): Promise<readonly NamedSubject[]> {
  const nameKey = toNameKey(asked);
  if (nameKey === '') return [];
  const categories = site.categories.filter(({ name }) => toNameKey(name) === nameKey).slice(0, NAMED_MAX);
  return [
    ...categories.map(({ slug, name }) => ({ kind: 'category', slug, name }) as const),
    ...(await listNamedSubjects(db, { nameKey, now, limit: NAMED_MAX })),
  ];
}
