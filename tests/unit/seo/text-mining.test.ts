import { describe, expect, it } from 'vitest';
import { toTextMiningRules } from '#lib/seo/text-mining.ts';

describe('tdmrep.json', () => {
  it.each([
    ['open', undefined, { 'tdm-reservation': 0 }],
    ['open', 'https://journal.example/droits', { 'tdm-reservation': 0 }],
    ['no-training', undefined, { 'tdm-reservation': 1 }],
    [
      'closed',
      'https://journal.example/droits',
      { 'tdm-reservation': 1, 'tdm-policy': 'https://journal.example/droits' },
    ],
  ] as const)('of %s with conditions at %s', (aiPolicy, conditionsUrl, rule) => {
    expect(toTextMiningRules({ aiPolicy, conditionsUrl })).toEqual([{ location: '/', ...rule }]);
  });
});
