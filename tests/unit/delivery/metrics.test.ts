import { expect, it } from 'vitest';
import { createRegistry } from '#lib/delivery/metrics.ts';
import { createStatistics } from '#lib/delivery/statistics.ts';

it('gives each worker’s report as it is, however often it is read', async () => {
  const report = {
    ...createStatistics(),
    hits: 12,
    cachedDocuments: 3,
    cachedBytes: 9,
    residentBytes: 5,
    connections: 1,
  };
  const registry = createRegistry({
    reports: new Map([
      [1, report],
      [2, { ...report, hits: 30 }],
    ]),
    views: { counted: 8, repeated: 3, ahead: 2, lost: 1 },
  });
  await registry.metrics();
  const text = await registry.metrics();
  expect(text).toContain('manchette_answers_total{worker="1",outcome="hit"} 12');
  expect(text).toContain('manchette_answers_total{worker="2",outcome="hit"} 30');
  expect(text).toContain('manchette_cache_documents{worker="1"} 3');
  expect(text).toContain('manchette_views_total{outcome="lost"} 1');
});
