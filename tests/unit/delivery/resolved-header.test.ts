import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { RESOLVED_HEADER } from '#lib/delivery/renderer-client.ts';

it('is the header that proxy.ts lets through', async () => {
  expect(await readFile('proxy.ts', 'utf8')).toContain(`{ type: 'header', key: '${RESOLVED_HEADER}' }`);
});
