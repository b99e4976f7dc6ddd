import type { Transaction } from '#db/client.ts';
import { saveTopic } from '#db/mutations/save-topic.ts';
import type { ImportedTopic } from '#lib/domain/imported.ts';
import { chooseSlug } from './choose-slug.ts';
import { type ImportContext, importOnce, type Outcome } from './import-once.ts';
import { redirectFrom } from './redirect-from.ts';

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
      await redirectFrom(
        tx,
        oldAddresses.map(source => ({ source, subject: { topicId } })),
      );
      return topicId;
    },
  });
}
