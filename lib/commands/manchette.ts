import { Command, CommanderError } from 'commander';
import { addBuild } from './build.ts';
import { addDev } from './dev.ts';
import { addImportWordpress } from './import-wordpress.ts';
import { addMigrate } from './migrate.ts';
import { addPublish } from './publish.ts';
import { addStart } from './start.ts';
import { toSentence } from './to-sentence.ts';
import { addWithdraw } from './withdraw.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

/** The command line, from its arguments to its exit code: 0, 1 for an error (one sentence on stderr), 2 for wrong usage. */
export async function runManchette(args: readonly string[]): Promise<number> {
  stopQuietlyWhenNobodyReads();
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    // A server that was stopped has left its own.
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // What commander throws it has already printed; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    process.stderr.write(`${toSentence(error)}\n`);
    return FAILED;
  }
}

function createProgram(): Command {
  // Commands made by `.command()` inherit `exitOverride`; those made elsewhere and added would end the process themselves.
  const program = new Command('manchette')
    .exitOverride()
    .description('The command line of a Manchette news portal.');
  addStart(program);
  addDev(program);
  addBuild(program);
  addMigrate(program);
  const imports = program.command('import').description('Bring in articles from elsewhere.');
  addImportWordpress(imports);
  addPublish(program);
  addWithdraw(program);
  return program;
}

/** `manchette … | head` closes the pipe: that is the reader's right, not an error. */
function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
}
