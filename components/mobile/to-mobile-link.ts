import { parseRoute } from '#lib/domain/route.ts';
import { mobilePath } from '#lib/urls.ts';

/** Where a link of a text leads in this edition: a page of ours is in it too; feeds, pictures, addresses of before and other sites are not. */
export function toMobileLink(url: string): string {
  const path = url.replace(/[?#].*/s, '');
  return url.startsWith('/') && parseRoute(path) ? mobilePath(url) : url;
}
