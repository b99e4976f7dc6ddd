import { siteIdentity } from '#lib/content/site.ts';
import { absoluteUrl } from '#lib/urls.ts';

/**
 * The public address of a path, written as in sitemaps, feeds and structured data. Metadata have it whole: Next would write the front's without its slash
 * (`metadataBase`), which is another string to programs that compare.
 */
export function publicUrl(path: string): string {
  return absoluteUrl(siteIdentity().url, path);
}
