import type { Transaction } from '#db/client.ts';
import { saveAuthor } from '#db/mutations/save-author.ts';
import type { ImportedAuthor } from '#lib/domain/imported.ts';
import { authorPath } from '#lib/urls.ts';
import { chooseSlug } from './choose-slug.ts';
import { giveAddress } from './give-address.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';

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
      await giveAddress(tx, {
        subject: { authorId },
        path: authorPath(slug),
        formerPath: former && authorPath(former.slug),
        oldAddresses,
      });
      return authorId;
    },
  });
}
