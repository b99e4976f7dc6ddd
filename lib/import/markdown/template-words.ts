import { PICTURE_FILE } from '#lib/domain/picture-file.ts';

/** What follows the name of a template's tag. */
export interface TagWords {
  readonly named: ReadonlyMap<string, string>;
  readonly bare: readonly string[];
}

/** Reads `src="/a.jpg" caption='Le port' wide`. */
export function parseTagWords(text: string): TagWords {
  const named = new Map<string, string>();
  const bare: string[] = [];
  for (const { groups = {} } of text.matchAll(WORD)) {
    const value = groups.double ?? groups.single ?? groups.ticked ?? groups.plain ?? '';
    if (groups.name === undefined) bare.push(value);
    else named.set(groups.name.toLowerCase(), value);
  }
  return { named, bare };
}

const WORD =
  /(?:(?<name>[\w-]+)\s*=\s*)?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|`(?<ticked>[^`]*)`|(?<plain>[^\s"'`=]+))/g;

/** A picture as Markdown, in a figure with its words; `undefined` for words that name none. */
export function toFigure({ named, bare }: TagWords): string | undefined {
  const source = [...PICTURE_FIELDS.map(name => named.get(name)), bare[0]].find(word => word?.trim());
  if (source === undefined || !PICTURE_FILE.test(source)) return undefined;
  const alt = (named.get('alt') ?? '').replace(/[[\]\\\n]/g, ' ');
  const credit = named.get('attr') ?? named.get('credit');
  const words = [named.get('title'), named.get('caption')].filter(Boolean).join(' – ');
  const caption = credit ? `${words} © ${credit.replace(/^©\s*/, '')}`.trim() : words;
  return toBlocks(
    '<figure>',
    `![${alt}](<${source.trim().replace(/[<>\n]/g, '')}>)`,
    ...(caption === '' ? [] : ['<figcaption>', caption, '</figcaption>']),
    '</figure>',
  );
}

const PICTURE_FIELDS = ['src', 'url', 'image_path', 'image', 'file'];

/** The address of a platform's document, alone on its line; `undefined` for words that name none. */
export function toDocument(name: string, { named, bare }: TagWords): string | undefined {
  const id = named.get('id') ?? bare[0] ?? '';
  const start = DOCUMENTS.get(named.get('provider') ?? name);
  return start !== undefined && /^[\w-]+$/.test(id) ? toBlocks(start + id) : undefined;
}

const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['youtube', 'https://www.youtube.com/watch?v='],
  ['vimeo', 'https://vimeo.com/'],
  ['dailymotion', 'https://www.dailymotion.com/video/'],
  ['instagram', 'https://www.instagram.com/p/'],
  ['tweet', 'https://x.com/i/status/'],
  ['twitter', 'https://x.com/i/status/'],
  ['x', 'https://x.com/i/status/'],
]);

/** Blocks of their own, wherever the tag stood. */
export function toBlocks(...blocks: readonly string[]): string {
  return `\n\n${blocks.join('\n\n')}\n\n`;
}
