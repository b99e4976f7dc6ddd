import { describe, expect, it } from 'vitest';
import { toDatabaseError } from '#lib/commands/with-database.ts';

describe('toDatabaseError', () => {
  it('says that the disk is full, however deep the driver said it', () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const wrapped = new Error('Failed query: insert into "articles" …', { cause: full });
    for (const error of [full, wrapped]) {
      expect(toDatabaseError(error, 'data/a.db')?.message).toBe(
        'The database data/a.db cannot be written: the disk is full. What was written before stays.',
      );
    }
  });

  it('leaves what is not the database’s', () => {
    expect(toDatabaseError(new Error('essai.xml is empty.'), 'a.db')).toBeUndefined();
    const ours = Object.assign(new Error('UNIQUE'), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
    expect(toDatabaseError(ours, 'a.db')).toBeUndefined();
  });
});
