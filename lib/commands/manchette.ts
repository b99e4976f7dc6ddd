import { Command, CommanderError } from 'commander';
import { addCommands } from './add-commands.ts';
import { COMMANDS } from './command-list.ts';
import { readSettingsFile } from './read-settings-file.ts';
import { toSentence } from './to-sentence.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

/** The command line, from its arguments to its exit code: 0, 1 for an error (one sentence on stderr), 2 for wrong usage. */
export async function runManchette(typed: readonly string[]): Promise<number> {
  mindClosedAndFullOutput();
  const args = spellOutHelp(typed);
  try {
    readSettingsFile();
    await (await createProgram(args)).parseAsync(args, { from: 'user' });
    // A server that was stopped has left its own.
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // What commander throws it has already printed; asking for help is no mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    process.stderr.write(`${toSentence(error)}\n`);
    return FAILED;
  }
}

/** commander's own `help` is about one word: `help import wordpress` would explain `import`. */
function spellOutHelp(args: readonly string[]): readonly string[] {
  const [first, ...words] = args;
  return first === 'help' && words.length > 1 ? [...words, '--help'] : args;
}

async function createProgram(args: readonly string[]): Promise<Command> {
  // Commands made by `.command()` inherit `exitOverride`; those made elsewhere and added would end the process themselves.
  const program = new Command('manchette')
    .exitOverride()
    .description('The command line of a Manchette news portal.');
  await addCommands(COMMANDS, program, args);
  return program;
}

/** `manchette … | head` closes the pipe: that is the reader's right, not an error. A report that finds no room on its disk is one. */
function mindClosedAndFullOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
    process.stderr.write(`The output cannot be written: ${reason}.\n`);
    process.exit(FAILED);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    // Work goes on when nobody can be told of its progress; the exit code still says how it ended.
  });
}
