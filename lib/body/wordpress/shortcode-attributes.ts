/** What stands between a shortcode's name and its bracket: `name="value"` pairs and values without a name. */
export interface ShortcodeAttributes {
  readonly named: ReadonlyMap<string, string>;
  readonly unnamed: readonly string[];
}

/** Values may stand in either quotes, in the curly ones that editors make of them, or in none. `[youtube=address]` names its value alone. */
export function parseShortcodeAttributes(source: string): ShortcodeAttributes {
  const plain = source
    .replace(/&quot;|&#0?34;|&#822[01];|&#8243;|&[lr]dquo;|[“”″]/g, '"')
    // But for what it would make a reference of: an address that hides in one was not seen by the import.
    .replace(/&(?:amp|#0?38);(?!#|commat|period)/g, '&')
    .replace(/\/$/, '');
  const named = new Map<string, string>();
  const unnamed: string[] = [];
  for (const { groups = {} } of plain.matchAll(ATTRIBUTE)) {
    const value = groups.double ?? groups.single ?? groups.bare ?? '';
    if (groups.name === undefined) unnamed.push(value);
    else named.set(groups.name.toLowerCase(), value);
  }
  return { named, unnamed };
}

const ATTRIBUTE =
  /(?:(?<name>[a-z][\w-]{0,40})\s*=\s*|^=|(?<![^\s"']))(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=][^\s"']*))/gi;
