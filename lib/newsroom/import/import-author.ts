import type { Transaction } from '#db/client.ts';
import { saveAuthor } from '#db/mutations/save-author.ts';
import type { ImportedAuthor } from '#lib/domain/imported.ts';
import { chooseSlug } from './choose-slug.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';
import { redirectFrom } from './redirect-from.ts';

export function importAuthor(
  tx: Transaction,
  author: ImportedAuthor,
  context: ImportContext,
): Promise<Outcome> {
  const { onRepair } = context;
  const { name, slug: wanted, description, oldAddresses } = author;
  return importOnce(tx, {
    ...context,
    kind: 'author',
    item: author,
    save: async former => {
      const slug = await chooseSlug(tx, { kind: 'author', wanted, name, current: former?.slug, onRepair });
      const authorId = await saveAuthor(tx, { id: former?.id, slug, name, description });
      await redirectFrom(
        tx,
        oldAddresses.map(source => ({ source, subject: { authorId } })),
      );
      return authorId;
    },
  });
}
