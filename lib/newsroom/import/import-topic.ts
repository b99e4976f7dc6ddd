import type { Transaction } from '#db/client.ts';
import { saveTopic } from '#db/mutations/save-topic.ts';
import type { ImportedTopic } from '#lib/domain/imported.ts';
import { topicPath } from '#lib/urls.ts';
import { chooseSlug } from './choose-slug.ts';
import { giveAddress } from './give-address.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';

export function importTopic(tx: Transaction, topic: ImportedTopic, context: ImportContext): Promise<Outcome> {
  const { onRepair } = context;
  const { name, slug: wanted, description, oldAddresses } = topic;
  return importOnce(tx, {
    ...context,
    kind: 'topic',
    item: topic,
    save: async former => {
      const slug = await chooseSlug(tx, { kind: 'topic', wanted, name, current: former?.slug, onRepair });
      const topicId = await saveTopic(tx, { id: former?.id, slug, name, description });
      await giveAddress(tx, {
        subject: { topicId },
        path: topicPath(slug),
        formerPath: former && topicPath(former.slug),
        oldAddresses,
      });
      return topicId;
    },
  });
}
