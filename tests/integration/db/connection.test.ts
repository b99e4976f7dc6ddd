import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../support/database.ts';

describe('a limit that is bound', () => {
  it('is hidden from the planner, which would compile the statement anew each time', async () => {
    const { client } = (await createDatabase()).writer;
    const statement = client
      .prepare('select value from json_each(?) order by value limit ? offset ?')
      .pluck();
    expect(statement.source).toMatch(/ limit \+\? offset \?$/);
    const ask = (limit: number, offset: number) => statement.all('[3, 1, 2]', limit, offset);
    expect([ask(2, 0), ask(1, 2), ask(0, 0)]).toEqual([[1, 2], [3], []]);
  });

  it('has to be a number', async () => {
    const { client } = (await createDatabase()).writer;
    const statement = client.prepare('select 1 limit ?');
    expect(() => statement.all('many')).toThrow('datatype mismatch');
  });
});
