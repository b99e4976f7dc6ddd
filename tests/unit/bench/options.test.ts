import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../bench/options.ts';

describe('the options of the benchmarks', () => {
  it('have defaults', () => {
    expect(parseOptions([])).toEqual({ articles: 5000, seconds: 6, crawl: 10_000, json: false });
  });

  it('are read from the command line', () => {
    expect(parseOptions(['--crawl', '50000', '--json'])).toMatchObject({ crawl: 50_000, json: true });
  });

  it('ask for help', () => {
    expect(parseOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [['--articles', '10'], /--articles/],
    [['--seconds', 'six'], /--seconds/],
    [['--fast'], /--fast/],
  ])('%j is refused with a sentence that names it', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
