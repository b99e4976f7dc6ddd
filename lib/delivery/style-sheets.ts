import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { BUILD_FILES_PREFIX } from './build-files.ts';

/** A style sheet of the build, ready to stand in a page. */
export interface StyleSheet {
  readonly css: string;
  /** SHA-256 of the text in base64, as the content security policy names it. */
  readonly hash: string;
}

/** By the address that Next links them with. */
export type StyleSheets = ReadonlyMap<string, StyleSheet>;

/**
 * The style sheets of Next's build. Written into the page they save a slow phone a round trip before the first line is drawn. Next can do it too
 * (`experimental.inlineCss`), but then it writes each sheet twice, the second time into the payload that we throw away: half of the page it made.
 */
export async function readStyleSheets(folder: string): Promise<StyleSheets> {
  const names = await readdir(folder, { recursive: true });
  const sheets = names
    .filter(name => name.endsWith('.css'))
    .map(async (name): Promise<[string, StyleSheet]> => {
      const address = `${BUILD_FILES_PREFIX}${name}`;
      const css = resolveAddresses(await readFile(join(folder, name), 'utf8'), address);
      // A sheet that could end its own element would be no build of ours.
      if (/<\/style/i.test(css)) throw new Error(`The style sheet ${name} cannot stand in a page.`);
      return [address, { css, hash: createHash('sha256').update(css).digest('base64') }];
    });
  return new Map(await Promise.all(sheets));
}

/** An address in a sheet counts from the sheet, in a page from the page. Only those relative to the sheet begin with a full stop. */
function resolveAddresses(css: string, sheetAddress: string): string {
  return css.replace(/(?<=url\(["']?)\.[^"')]+/g, address =>
    posix.join(posix.dirname(sheetAddress), address),
  );
}
