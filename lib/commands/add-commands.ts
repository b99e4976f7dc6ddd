import type { Command } from 'commander';

export interface CommandEntry {
  readonly description: string;
  /** Gives the command its arguments, options and action, or its own commands: they are read from `args`. */
  readonly define: (command: Command, args: readonly string[]) => Promise<void>;
}

/** In the order of the help. */
export type CommandList = ReadonlyMap<string, CommandEntry>;

/**
 * Adds commands, and defines the one that the arguments are about. The file of another is not loaded: importers bring parsers that the help would wait for and a server would keep in memory.
 */
export async function addCommands(
  list: CommandList,
  parent: Command,
  args: readonly string[],
): Promise<void> {
  // `help backup` is about `backup`; options that stand first, as a stray `--`, take no value.
  const words = args.filter(word => !word.startsWith('-'));
  const [named, ...rest] = words[0] === 'help' ? words.slice(1) : words;
  for (const [name, { description, define }] of list) {
    const command = parent.command(name).description(description);
    if (name === named) await define(command, rest);
  }
}
