import { reference, table } from '../columns.ts';
import { articles } from './articles.ts';

/** The articles whose words the search index does not have yet: entered in the transaction that changes the article, taken out in the one that indexes it. */
export const searchBacklog = table('search_backlog', {
  articleId: reference()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
});
