import { index, primaryKey, unique } from 'drizzle-orm/sqlite-core';
import { id, integer, reference, table, text } from '../columns.ts';
import { articles } from './articles.ts';

/** An ordered series of articles. */
export const dossiers = table('dossiers', {
  id: id(),
  slug: text().notNull().unique('dossiers_slug'),
  title: text().notNull(),
  description: text(),
  revision: integer().notNull(),
});

export const dossierArticles = table(
  'dossier_articles',
  {
    dossierId: reference()
      .notNull()
      .references(() => dossiers.id, { onDelete: 'cascade' }),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Order in the series, from 0. */
    position: integer().notNull(),
  },
  t => [
    primaryKey({ name: 'dossier_articles_by_dossier', columns: [t.dossierId, t.articleId] }),
    unique('dossier_articles_in_order').on(t.dossierId, t.position),
    index('dossier_articles_by_article').on(t.articleId, t.dossierId),
  ],
);
