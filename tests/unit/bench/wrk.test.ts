import { describe, expect, it } from 'vitest';
import { parseWrkOutput } from '../../bench/wrk.ts';

const OUTPUT = `Running 2s test @ http://127.0.0.1:3000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   812.06us  134.61us   4.61ms   92.51%
  78466 requests in 2.00s, 90.17MB read
result {"answers":78466,"asked":0,"durationUs":2000000,"p50Us":786,"p99Us":1403,"failures":2}
`;

describe('what wrk prints', () => {
  it('is read from the line that our script writes', () => {
    expect(parseWrkOutput(OUTPUT)).toEqual({
      answers: 78_466,
      seconds: 2,
      p50Ms: 0.786,
      p99Ms: 1.403,
      asked: 0,
      failures: 2,
    });
  });

  it.each([
    ['no line of ours', 'unable to connect to 127.0.0.1:3000 Connection refused\n'],
    ['a figure missing', OUTPUT.replace('"p99Us":1403,', '')],
  ])('%s is no result', (_, output) => {
    expect(() => parseWrkOutput(output)).toThrow();
  });
});
