import { config } from '#lib/config.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { withDatabase } from './with-database.ts';
import { workElsewhere } from './work-elsewhere.ts';

// What `ensure-content.ts` starts.
await workElsewhere(async () => {
  const { timeZone, mediaFolder } = config();
  await withDatabase(writer =>
    loadDemonstration({ writer, timeZone, mediaFolder, now: new Date(), isForUntouchedOnly: true }),
  );
});
