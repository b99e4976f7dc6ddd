import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A top-level rule of a style sheet, as it stands in a page. */
export interface StyleRule {
  readonly css: string;
  /** It matches nothing in a page without any of these classes; a rule without them may match anywhere. */
  readonly classes?: readonly string[] | undefined;
}

/** The style sheets of Next's build, by the address that Next links them with. */
export type StyleSheets = ReadonlyMap<string, readonly StyleRule[]>;

const FILE_NAME = 'style-sheets.json';

const FILE = z.record(
  z.string(),
  z.array(z.object({ css: z.string(), classes: z.array(z.string()).optional() })),
);

/** What `npm run build` wrote beside Next's build. */
export async function readStyleSheets(buildFolder: string): Promise<StyleSheets> {
  return new Map(
    Object.entries(FILE.parse(JSON.parse(await readFile(join(buildFolder, FILE_NAME), 'utf8')))),
  );
}

export function writeStyleSheets(buildFolder: string, sheets: StyleSheets): Promise<void> {
  return writeFile(join(buildFolder, FILE_NAME), JSON.stringify(Object.fromEntries(sheets)));
}

/** What of a sheet a page with these classes needs: a third of it, which a slow phone need not receive, nor read, before it draws. */
export function selectStyles(sheet: readonly StyleRule[], used: ReadonlySet<string>): string {
  return sheet
    .filter(({ classes }) => classes === undefined || classes.some(name => used.has(name)))
    .map(({ css }) => css)
    .join('');
}
