import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireCorpus } from './corpora.ts';
import { startPortal } from './portal.ts';
import { ALONE_SLUG, sampleExport, WITHDRAWN_SLUG } from './sample-export.ts';

/** One portal for all browser tests, with the seed's article and the sample newspaper; they only read it. */
export default async function startSharedPortal(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-'));
  const sample = path.join(folder, 'sample.xml');
  await writeFile(sample, sampleExport());
  const portal = await startPortal({
    prepare: async run => {
      await run('import', 'wordpress', requireCorpus('seed/seed.wordpress.xml'));
      await run('import', 'wordpress', sample);
      for (const slug of [WITHDRAWN_SLUG, ALONE_SLUG]) await run('withdraw', slug);
    },
  });
  process.env.PORTAL_URL = portal.url;
  return async () => {
    await portal.stop();
    await rm(folder, { recursive: true });
  };
}
