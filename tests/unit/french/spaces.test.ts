import { expect, it } from 'vitest';
import { foldSpaces } from '#lib/french/spaces.ts';

it('folds every no-break space to a plain one', () => {
  expect(foldSpaces('a\u00A0b\u202Fc\u2007d e')).toBe('a b c d e');
});
