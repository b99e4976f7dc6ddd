/** What a site asks of every crawler: the paths it closes, and where its sitemaps are (RFC 9309). */
export interface Robots {
  readonly isClosed: (path: string) => boolean;
  /** Absolute addresses. */
  readonly sitemaps: readonly string[];
}

/** Reads the group of all crawlers; of two rules that fit, the longer counts, and of two as long the one that allows (RFC 9309, section 2.2.2). */
export function readRobots(text: string): Robots {
  const rules: { readonly allows: boolean; readonly path: string }[] = [];
  const sitemaps: string[] = [];
  let isForAll = false;
  let isHead = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'sitemap') sitemaps.push(value.trim());
    if (field === 'user-agent') {
      isForAll = (isHead && isForAll) || value.trim() === '*';
      isHead = true;
    }
    if (field !== 'allow' && field !== 'disallow') continue;
    isHead = false;
    if (isForAll && value.trim() !== '') rules.push({ allows: field === 'allow', path: value.trim() });
  }
  return {
    sitemaps,
    isClosed: path => {
      const fitting = rules.filter(rule => toPattern(rule.path).test(path));
      const longest = Math.max(...fitting.map(rule => rule.path.length));
      return fitting.length > 0 && !fitting.some(rule => rule.path.length === longest && rule.allows);
    },
  };
}

/** `*` is anything, `$` the end. */
function toPattern(path: string): RegExp {
  const escaped = path.replaceAll(/[.+?^{}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${escaped}`);
}
