import { toMessage } from '#lib/domain/to-message.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { renderReport } from './render-report.ts';
import { runBenchmarks } from './run-benchmarks.ts';
import { judgeTargets } from './targets.ts';
import { requireWrk } from './wrk.ts';

// `npm run bench`: measures and prints, and judges nothing; figures depend on the machine, ratios much less.
try {
  const options = parseOptions(process.argv.slice(2));
  process.stdout.write(options ? await bench(options) : HELP);
} catch (error) {
  process.stderr.write(`${toMessage(error)}\n`);
  process.exitCode = 1;
}

async function bench(options: Options): Promise<string> {
  requireWrk();
  const report = await runBenchmarks(options);
  const targets = judgeTargets(report);
  return options.json
    ? `${JSON.stringify({ ...report, targets }, null, 2)}\n`
    : renderReport(report, targets);
}
