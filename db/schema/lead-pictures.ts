import type { Image } from '#lib/domain/body.ts';
import { json, reference, table } from '../columns.ts';
import { articles } from './articles.ts';

/** The picture above an article as its source had it: its address finds the stored media, as that of a body's picture does. */
export const leadPictures = table('lead_pictures', {
  articleId: reference()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  picture: json<Image>().notNull(),
});
