import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { toMessage } from '#lib/domain/to-message.ts';
import { requireTextFile } from '../read-text-file.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { MarkdownFile } from './markdown-file.ts';

export type ReadFile =
  | { readonly ok: true; readonly file: MarkdownFile; readonly hasFields: boolean }
  | {
      readonly ok: false;
      /** Names the file and, where there is one, the line. */
      readonly sentence: string;
    };

/** Reads a file of a folder; one that is no UTF-8 text or whose front matter is broken is refused with a sentence. */
export async function readMarkdownFile(folder: string, path: string): Promise<ReadFile> {
  try {
    const { modifiedAt, text } = await readText(join(folder, path));
    const frontMatter = parseFrontMatter(text);
    if (!frontMatter.ok) {
      return { ok: false, sentence: `${path}, line ${frontMatter.line}: ${frontMatter.fault}.` };
    }
    const { fields, hasFields, markdown } = frontMatter;
    return { ok: true, hasFields, file: { path, fields, markdown, modifiedAt } };
  } catch (error) {
    return { ok: false, sentence: `${path}: ${toMessage(error)}` };
  }
}

/** An article of a million words: what is longer is no article, and would have to be held whole. */
const BYTES_MAX = 5_000_000;

async function readText(file: string): Promise<{ readonly text: string; readonly modifiedAt: Date }> {
  const { name, bytes, read } = await requireTextFile(file);
  if (bytes > BYTES_MAX) throw new Error(`${name} is longer than ${BYTES_MAX / 1_000_000} MB.`);
  const { mtime } = await stat(file);
  return { text: (await Array.fromAsync(read())).join(''), modifiedAt: mtime };
}
