import type { Transaction } from '#db/client.ts';
import { savePage } from '#db/mutations/save-page.ts';
import type { ImportedPage } from '#lib/domain/imported.ts';
import { pagePath } from '#lib/urls.ts';
import { chooseSlug } from './choose-slug.ts';
import { giveAddress } from './give-address.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';

export function importPage(tx: Transaction, page: ImportedPage, context: ImportContext): Promise<Outcome> {
  const { slug: wanted, title, body, bodySource, bodyFormat, updatedAt, oldAddresses, weakAddresses } = page;
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
      await giveAddress(tx, {
        subject: { pageId },
        path: pagePath(slug),
        formerPath: former && pagePath(former.slug),
        oldAddresses,
        weakAddresses,
      });
      return pageId;
    },
  });
}
