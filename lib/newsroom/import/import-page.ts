import type { Transaction } from '#db/client.ts';
import { savePage } from '#db/mutations/save-page.ts';
import type { ImportedPage } from '#lib/domain/imported.ts';
import { chooseSlug } from './choose-slug.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';
import { redirectFrom } from './redirect-from.ts';

export function importPage(tx: Transaction, page: ImportedPage, context: ImportContext): Promise<Outcome> {
  const { slug: wanted, title, body, bodySource, bodyFormat, updatedAt, oldAddresses } = page;
  const { onRepair } = context;
  return importOnce(tx, {
    ...context,
    kind: 'page',
    item: page,
    save: async former => {
      const slug = await chooseSlug(tx, {
        kind: 'page',
        wanted,
        name: title,
        current: former?.slug,
        onRepair,
      });
      const content = { title, body, bodySource, bodyFormat, updatedAt };
      const pageId = await savePage(tx, { id: former?.id, slug, state: 'published', ...content });
      await redirectFrom(
        tx,
        oldAddresses.map(source => ({ source, subject: { pageId } })),
      );
      return pageId;
    },
  });
}
