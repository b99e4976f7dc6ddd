import { expect, it } from 'vitest';
import { expectKilledImportsToComplete } from '../support/interrupted-import.ts';

it('an import killed at 30 random points, then run again, equals one that was not', async () => {
  expect.hasAssertions();
  await expectKilledImportsToComplete({ kills: 30 });
}, 900_000);
