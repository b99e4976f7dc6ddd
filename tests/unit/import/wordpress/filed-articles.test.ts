import { expect, it } from 'vitest';
import { addFiled, type Filed } from '#lib/import/wordpress/filed-articles.ts';

it('remembers the oldest articles of a category, whatever order they come in', () => {
  const filed: Filed = new Map();
  for (let key = 30; key > 0; key--) addFiled(filed, 'sport', [String(key)]);
  expect(filed.get('sport')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});
