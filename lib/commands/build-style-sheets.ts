import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import postcss, { type ChildNode } from 'postcss';
import { BUILD_FILES_PREFIX } from '#lib/delivery/build-files.ts';
import { type StyleRule, writeStyleSheets } from '#lib/delivery/style-sheets.ts';

/** At-rules that apply what is in them under a condition. Any other (@font-face, @layer, @keyframes) may matter to a page that names none of its classes. */
const CONDITIONS: ReadonlySet<string> = new Set(['container', 'media', 'supports']);

/**
 * Takes the style sheets of Next's build apart, for delivery to write into pages. That saves a slow phone a round trip before the first line is drawn. Next can do it
 * too (`experimental.inlineCss`), but then it writes each sheet whole, and twice, the second time into the payload that we throw away: half of the page it made.
 */
export async function buildStyleSheets(buildFolder: string): Promise<void> {
  const folder = join(buildFolder, 'static');
  const names = await readdir(folder, { recursive: true });
  const sheets = names
    .filter(name => name.endsWith('.css'))
    .map(async (name): Promise<[string, readonly StyleRule[]]> => {
      const address = `${BUILD_FILES_PREFIX}${name}`;
      const css = resolveAddresses(await readFile(join(folder, name), 'utf8'), address);
      // A sheet that could end its own element would be no build of ours.
      if (/<\/style/i.test(css)) throw new Error(`The style sheet ${name} cannot stand in a page.`);
      return [address, splitRules(css)];
    });
  await writeStyleSheets(buildFolder, new Map(await Promise.all(sheets)));
}

/** An address in a sheet counts from the sheet, in a page from the page. Only those relative to the sheet begin with a full stop. */
function resolveAddresses(css: string, sheetAddress: string): string {
  return css.replace(/(?<=url\(["']?)\.[^"')]+/g, address =>
    posix.join(posix.dirname(sheetAddress), address),
  );
}

function splitRules(css: string): readonly StyleRule[] {
  return postcss.parse(css).nodes.map(node => {
    // postcss leaves the semicolon after a statement to the one who writes the list.
    const isStatement = node.type === 'atrule' && node.nodes === undefined;
    return { css: `${node.toString()}${isStatement ? ';' : ''}`, classes: findClasses(node) };
  });
}

/** Classes of which a page must have one for the rule to match anything in it; `undefined` where it may match without. */
function findClasses(node: ChildNode): readonly string[] | undefined {
  if (node.type === 'rule') return allOf(node.selectors.map(findRequiredClass));
  if (node.type !== 'atrule' || !CONDITIONS.has(node.name)) return undefined;
  return allOf((node.nodes ?? []).map(findClasses));
}

function allOf(found: readonly (string | readonly string[] | undefined)[]): readonly string[] | undefined {
  const classes = found.flatMap(each => each ?? []);
  return found.includes(undefined) ? undefined : [...new Set(classes)];
}

/** A class that what the selector matches has, or something around it. What stands in brackets, as in `:not(.name)`, may say the contrary. */
function findRequiredClass(selector: string): string | undefined {
  if (selector.includes('\\')) return undefined;
  let plain = selector.replace(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, '');
  return /\.([\w-]+)/.exec(plain)?.[1];
}
