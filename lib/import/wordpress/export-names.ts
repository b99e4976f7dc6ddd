/**
 * The short name of an element, `wp:post_id`, whatever prefix the file chose; a name no lookup finds for any other namespace.
 * The address is compared whole: that of WordPress's excerpts begins with that of its exports.
 */
export function toExportName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = PREFIXES.get(uri);
  return prefix ? `${prefix}:${local}` : `{${uri}}${local}`;
}

export function isExportNamespace(uri: string): boolean {
  return PREFIXES.get(uri) === 'wp';
}

/** Versions of WordPress's “eXtended RSS”, whose namespaces are written with either scheme. */
export const EXPORT_VERSIONS = ['1.0', '1.1', '1.2'] as const;

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ...EXPORT_VERSIONS.flatMap(version =>
    ['http', 'https'].flatMap((scheme): [string, string][] => [
      [`${scheme}://wordpress.org/export/${version}/`, 'wp'],
      [`${scheme}://wordpress.org/export/${version}/excerpt/`, 'excerpt'],
    ]),
  ),
]);
