import { check } from 'drizzle-orm/sqlite-core';
import { id, isExactlyOnePresent, reference, table, text } from '../columns.ts';
import { articles } from './articles.ts';
import { authors } from './authors.ts';
import { categories } from './categories.ts';
import { dossiers } from './dossiers.ts';
import { pages } from './pages.ts';
import { topics } from './topics.ts';

/**
 * Addresses that something had before. A redirect names its subject, not the subject's address of the day: when a slug changes again there is
 * still one redirect from each former address, and never a chain.
 */
export const redirects = table(
  'redirects',
  {
    id: id(),
    /** Normal form of lib/domain/redirect-source.ts. */
    source: text().notNull().unique('redirects_source'),
    articleId: reference().references(() => articles.id, { onDelete: 'cascade' }),
    categoryId: reference().references(() => categories.id, { onDelete: 'cascade' }),
    topicId: reference().references(() => topics.id, { onDelete: 'cascade' }),
    authorId: reference().references(() => authors.id, { onDelete: 'cascade' }),
    pageId: reference().references(() => pages.id, { onDelete: 'cascade' }),
    dossierId: reference().references(() => dossiers.id, { onDelete: 'cascade' }),
    /** For what has no row of its own: a path of the portal. */
    path: text(),
  },
  t => [
    check(
      'redirects_target',
      isExactlyOnePresent([t.articleId, t.categoryId, t.topicId, t.authorId, t.pageId, t.dossierId, t.path]),
    ),
  ],
);
