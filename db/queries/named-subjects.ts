import { and, asc, eq, exists, sql } from 'drizzle-orm';
import type { NamedSubject } from '#lib/domain/search.ts';
import type { Reader } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { authors } from '../schema/authors.ts';
import { topics } from '../schema/topics.ts';
import { isVisible } from './visibility.ts';

interface Named {
  /** `toNameKey` of a name. */
  readonly nameKey: string;
  readonly now: Date;
  /** Of each kind. */
  readonly limit: number;
}

/** Authors and topics of exactly this name, with something to read. */
export async function listNamedSubjects(
  db: Reader,
  { nameKey, now, limit }: Named,
): Promise<readonly NamedSubject[]> {
  const named: NamedSubject[] = [];
  for (const { kind, subjects, list, subjectId } of KINDS) {
    const visible = db
      .select({ found: sql`1` })
      .from(list)
      .where(and(eq(subjectId, subjects.id), isVisible(list, now)));
    const rows = await db
      .select({ slug: subjects.slug, name: subjects.name })
      .from(subjects)
      .where(and(eq(subjects.nameKey, nameKey), exists(visible)))
      .orderBy(asc(subjects.slug))
      .limit(limit);
    named.push(...rows.map(row => ({ kind, ...row })));
  }
  return named;
}

const KINDS = [
  { kind: 'author', subjects: authors, list: articleAuthors, subjectId: articleAuthors.authorId },
  { kind: 'topic', subjects: topics, list: articleTopics, subjectId: articleTopics.topicId },
] as const;
