import type { Transaction } from '#db/client.ts';
import { saveCategory } from '#db/mutations/save-category.ts';
import type { ImportedCategory } from '#lib/domain/imported.ts';
import { categoryPath } from '#lib/urls.ts';
import { chooseSlug } from './choose-slug.ts';
import { giveAddress } from './give-address.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';
import { requireImported } from './require-imported.ts';

export function importCategory(
  tx: Transaction,
  category: ImportedCategory,
  context: ImportContext,
): Promise<Outcome> {
  const { onRepair } = context;
  const { slug: wanted, oldAddresses, name, description, colour, position } = category;
  const said = { name, description, colour, position };
  return importOnce(tx, {
    ...context,
    kind: 'category',
    item: category,
    save: async former => {
      const parentId = await requireParent(tx, category, context);
      const slug = await chooseSlug(tx, { kind: 'category', wanted, name, current: former?.slug, onRepair });
      const categoryId = await saveCategory(tx, { id: former?.id, parentId, slug, ...said });
      await giveAddress(tx, {
        subject: { categoryId },
        path: categoryPath(slug),
        formerPath: former && categoryPath(former.slug),
        oldAddresses,
      });
      return categoryId;
    },
  });
}

async function requireParent(
  tx: Transaction,
  { key, parentKey }: ImportedCategory,
  { source }: ImportContext,
): Promise<number | undefined> {
  if (parentKey === undefined) return undefined;
  const requireCategory = await requireImported(tx, { source, kind: 'category', keys: [parentKey] });
  return requireCategory(parentKey, `category "${key}"`);
}
