import { describe, expect, it } from 'vitest';
import { parseScreenWords, type SettingsScreen, toScreenWords } from '#lib/domain/settings-screen.ts';

describe('a screen of the settings', () => {
  it.each([
    { kind: 'form', choice: undefined, outcome: 'unsent' },
    { kind: 'form', choice: undefined, outcome: 'blocked' },
    { kind: 'form', choice: { edition: 'mobile', isDirect: true }, outcome: 'saved' },
    { kind: 'refusal', reason: 'foreign' },
    { kind: 'refusal', reason: 'too-long' },
  ] satisfies SettingsScreen[])('is two words of an address: %o', screen => {
    expect(parseScreenWords(toScreenWords(screen))).toEqual(screen);
  });

  it.each([[[]], [['none']], [['autre', 'saved']], [['none', 'foreign']], [['refused', 'saved']]])(
    'is not in other words: %o',
    words => {
      expect(parseScreenWords(words)).toBeUndefined();
    },
  );
});
