import type { Transaction } from '#db/client.ts';
import { saveDossier } from '#db/mutations/save-dossier.ts';
import { listImportRecords } from '#db/queries/import-records.ts';
import type { ImportedDossier } from '#lib/domain/imported.ts';
import { dossierPath } from '#lib/urls.ts';
import { chooseSlug } from './choose-slug.ts';
import { giveAddress } from './give-address.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';

/** An article that the source did not bring is left out, and told of. */
export function importDossier(
  tx: Transaction,
  dossier: ImportedDossier,
  context: ImportContext,
): Promise<Outcome> {
  const { source, onRepair } = context;
  const { title, slug: wanted, description, articleKeys, oldAddresses } = dossier;
  return importOnce(tx, {
    ...context,
    kind: 'dossier',
    item: dossier,
    save: async former => {
      const slug = await chooseSlug(tx, {
        kind: 'dossier',
        wanted,
        name: title,
        current: former?.slug,
        onRepair,
      });
      const records = await listImportRecords(tx, { source, kind: 'article', keys: articleKeys });
      const ids = articleKeys.map(key => records.get(key)?.subjectId);
      const articleIds = [...new Set(ids.filter(id => id !== undefined))];
      if (ids.includes(undefined)) onRepair?.('dossier', 'without an article that was not imported');
      const dossierId = await saveDossier(tx, { id: former?.id, slug, title, description, articleIds });
      await giveAddress(tx, {
        subject: { dossierId },
        path: dossierPath(slug),
        formerPath: former && dossierPath(former.slug),
        oldAddresses,
      });
      return dossierId;
    },
  });
}
