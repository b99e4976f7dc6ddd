import { opendir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { requireFolder } from '../require-folder.ts';

export interface MarkdownFolder {
  /** Absolute, without symbolic links. */
  readonly path: string;
  /** Paths inside the folder, with `/`, sorted. */
  readonly files: readonly string[];
  /** How many files are something else: settings, programs… Pictures come with the texts that show them. */
  readonly otherCount: number;
}

/** Finds the Markdown files below a folder. Throws one sentence when there is no such folder or nothing to import in it. */
export async function requireMarkdownFolder(folder: string): Promise<MarkdownFolder> {
  const path = await requireFolder(folder);
  const files: string[] = [];
  let otherCount = 0;
  for await (const file of walk(path)) {
    if (MARKDOWN.test(file)) files.push(relative(path, file).split(sep).join('/'));
    else if (!PICTURE.test(file)) otherCount++;
  }
  if (files.length === 0) throw new Error(`The folder ${folder} holds no Markdown file.`);
  return { path, files: files.sort(), otherCount };
}

const MARKDOWN = /\.(md|markdown)$/i;
const PICTURE = /\.(jpe?g|png|webp|gif|avif)$/i;

/** What a tool keeps for itself (`.git`, `.obsidian`) is no content. Symbolic links are not followed: they could lead out, or round. */
async function* walk(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
