import { config } from '#lib/config.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { toSentence } from './to-sentence.ts';
import { withDatabase } from './with-database.ts';

// What `ensure-content.ts` starts; it passes a sentence on.
try {
  const { timeZone, mediaFolder } = config();
  await withDatabase(writer =>
    loadDemonstration({ writer, timeZone, mediaFolder, now: new Date(), isForUntouchedOnly: true }),
  );
} catch (error) {
  process.stderr.write(toSentence(error));
  process.exitCode = 1;
}
