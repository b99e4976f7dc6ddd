import { describe, expect, it } from 'vitest';
import { toSentence } from '#lib/commands/to-sentence.ts';

describe('toSentence', () => {
  it('gives the message of an error, and never its cause', () => {
    expect(toSentence(new Error('Une phrase.', { cause: new Error('secret') }))).toBe('Une phrase.');
  });

  it('gives what the database said instead of the statement that failed', () => {
    const cause = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
    const wrapped = new Error('Failed query: insert into articles\nparams: secret', { cause });
    expect(toSentence(wrapped)).toBe('database is locked (SQLITE_BUSY)');
  });

  it('keeps to one line, whatever was thrown', () => {
    expect(toSentence(new Error('Un.\nDeux.'))).toBe('Un.');
    expect(toSentence('rien')).toBe('rien');
  });
});
