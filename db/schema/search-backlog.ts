import { reference, table } from '../columns.ts';
import { articles } from './articles.ts';

/**
 * The articles whose words the search index does not have yet: entered by a migration or in the transaction that changes a body alone, taken out in
 * the one that indexes them. What is saved whole brings its terms along and never waits here.
 */
export const searchBacklog = table('search_backlog', {
  articleId: reference()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
});
