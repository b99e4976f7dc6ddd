import { parseArgs } from 'node:util';
import { z } from 'zod';

export interface Options {
  readonly articles: number;
  /** For each server of a row. */
  readonly seconds: number;
  readonly crawl: number;
  readonly json: boolean;
}

export const HELP = `npm run bench -- [options]

  --articles N   articles of the newspaper (default 5000, at least 1000)
  --seconds N    load on each server of a row (default 6)
  --crawl N      addresses of the crawl after which memory is measured (default 10000)
  --json         print the report as JSON
  --help         print this
`;

const Values = z.object({
  articles: z.coerce.number().int().min(1000),
  seconds: z.coerce.number().int().min(1),
  crawl: z.coerce.number().int().min(1),
  json: z.boolean(),
});

/** `undefined` when help is asked for; throws one sentence naming a bad option. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '6' },
      crawl: { type: 'string', default: '10000' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const parsed = Values.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`The option --${String(issue?.path[0])} is not usable: ${issue?.message}.`);
}
