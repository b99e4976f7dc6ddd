import { expect, it } from 'vitest';
import { createDatabase } from '../../support/database.ts';

it('hides what is bound from the planner, which would compile the statement anew at each use', async () => {
  const { client } = (await createDatabase()).writer;
  const statement = client
    .prepare('select value from json_each(?) where value = ? or value <= ? order by value limit ? offset ?')
    .pluck();
  expect(statement.source).toMatch(/ value = \+\? or value <= \+\? order by value limit \+\? offset \?$/);
  const ask = (limit: number, offset: number) =>
    statement.all('[3, 1, "Tanger", 2]', 'Tanger', 2, limit, offset);
  expect([ask(2, 0), ask(3, 2), ask(0, 0)]).toEqual([[1, 2], ['Tanger'], []]);
});

it('takes nothing but a number for a limit', async () => {
  const { client } = (await createDatabase()).writer;
  const statement = client.prepare('select 1 limit ?');
  expect(() => statement.all('many')).toThrow('datatype mismatch');
});
