import { getTimeZone } from 'next-intl/server';
import type { FeedWords } from '#lib/content/feed-articles.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { translator } from '#lib/i18n/translator.ts';

/** What the newspaper's pages say around a credit and of a file, for its feeds. */
export async function getFeedWords(): Promise<FeedWords> {
  const image = translator('ImageBlock');
  const enclosure = translator('EnclosureFacts');
  const { fileSize } = frenchFormat({ timeZone: await getTimeZone() });
  return {
    formatCredit: credit => image('credit', { credit }),
    formatFile: ({ kind, bytes }) => enclosure('facts', { kind: kind.toUpperCase(), size: fileSize(bytes) }),
  };
}
