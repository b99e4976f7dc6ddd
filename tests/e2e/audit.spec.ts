import { expect, test } from '@playwright/test';
import type { AuditReport } from '#lib/audit/audit-site.ts';
import { requireCorpus } from '../support/corpora.ts';
import { startPortal } from '../support/portal.ts';

/** The exports that other tests do not crawl, with what the audit remarks of their content. */
const EXPORTS: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['64-block-test-data.xml', { 'titles and descriptions': 2 }],
  ['importer-post-content-blank-lines.xml', {}],
  ['importer-slashes.xml', {}],
  ['importer-small-export.xml', { 'titles and descriptions': 1 }],
  ['importer-term-formats.xml', {}],
  ['importer-valid-wxr-1.0.xml', {}],
  ['importer-valid-wxr-1.1.xml', {}],
  ['importer-wxr-flat-attachment-same-site.xml', {}],
  ['importer-wxr-simple.xml', {}],
  ['theme-preview.xml', {}],
  ['themeunittestdata.wordpress.xml', { 'titles and descriptions': 7 }],
];

test.describe('the audit of imported sites', { tag: '@long' }, () => {
  test.describe.configure({ timeout: 300_000 });

  for (const [file, remarks] of EXPORTS) {
    test(file, async () => {
      const portal = await startPortal({
        prepare: async run => void (await run('import', 'wordpress', requireCorpus(`wxr/${file}`))),
      });
      try {
        const report: AuditReport = JSON.parse(await portal.run('audit', '--json'));
        expect(
          report.rules.flatMap(({ name, breaches }) => breaches.map(what => `${name}: ${what}`)),
        ).toEqual([]);
        const counts = report.rules.filter(rule => rule.remarks.length > 0);
        expect(Object.fromEntries(counts.map(rule => [rule.name, rule.remarks.length]))).toEqual(remarks);
        // A second run finds the same articles under the same ids.
        const again: AuditReport = JSON.parse(await portal.run('audit', '--json'));
        expect(again.feedIds).toEqual(report.feedIds);
      } finally {
        await portal.stop();
      }
    });
  }
});
