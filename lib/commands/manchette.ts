import { Command, CommanderError } from 'commander';
import { readSettingsFile } from './read-settings-file.ts';
import { toSentence } from './to-sentence.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

/** The command line, from its arguments to its exit code: 0, 1 for an error (one sentence on stderr), 2 for wrong usage. */
export async function runManchette(args: readonly string[]): Promise<number> {
  mindClosedAndFullOutput();
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

async function createProgram(args: readonly string[]): Promise<Command> {
  // Commands made by `.command()` inherit `exitOverride`; those made elsewhere and added would end the process themselves.
  const program = new Command('manchette')
    .exitOverride()
    .description('The command line of a Manchette news portal.');
  await addNamed(COMMANDS, program, args);
  return program;
}

type AddCommand = (parent: Command, args: readonly string[]) => Promise<void>;

/** Adds the command that the arguments name first, or all of them for the help. */
async function addNamed(
  commands: ReadonlyMap<string, AddCommand>,
  parent: Command,
  [name = '', ...rest]: readonly string[],
): Promise<void> {
  const named = commands.get(name);
  for (const add of named ? [named] : commands.values()) await add(parent, rest);
}

/** In the order of the help. A command's file is loaded when it is asked for: importers bring parsers that a server would keep in memory. */
const COMMANDS: ReadonlyMap<string, AddCommand> = new Map([
  ['start', async program => (await import('./start.ts')).addStart(program)],
  ['dev', async program => (await import('./dev.ts')).addDev(program)],
  ['build', async program => (await import('./build.ts')).addBuild(program)],
  ['migrate', async program => (await import('./migrate.ts')).addMigrate(program)],
  ['demo', async program => (await import('./demo.ts')).addDemo(program)],
  ['import', addImports],
  ['media', addMedia],
  ['publish', async program => (await import('./publish.ts')).addPublish(program)],
  ['withdraw', async program => (await import('./withdraw.ts')).addWithdraw(program)],
  ['audit', async program => (await import('./audit.ts')).addAudit(program)],
  ['backup', async program => (await import('./backup.ts')).addBackup(program)],
  ['restore', async program => (await import('./restore.ts')).addRestore(program)],
  ['reindex', async program => (await import('./reindex.ts')).addReindex(program)],
]);

const IMPORTS: ReadonlyMap<string, AddCommand> = new Map([
  ['wordpress', async imports => (await import('./import-wordpress.ts')).addImportWordpress(imports)],
  ['feed', async imports => (await import('./import-feed.ts')).addImportFeed(imports)],
  ['markdown', async imports => (await import('./import-markdown.ts')).addImportMarkdown(imports)],
]);

async function addImports(program: Command, args: readonly string[]): Promise<void> {
  await addNamed(IMPORTS, program.command('import').description('Bring in articles from elsewhere.'), args);
}

async function addMedia(program: Command): Promise<void> {
  const media = program.command('media').description('Look after pictures.');
  (await import('./media-check.ts')).addMediaCheck(media);
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
