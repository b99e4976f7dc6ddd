import { toSlug } from '#lib/french/slug.ts';
import { listSpellings } from '../spellings.ts';
import type { Fields } from './fields.ts';

/**
 * Where site generators put the page of a file, unless they are told otherwise: at its path, below the folder that holds a site's texts (Hugo's `content`,
 * MkDocs' `docs`), and under the slug that it is given; for Jekyll's `_posts`, at its categories and its day (https://jekyllrb.com/docs/permalinks/).
 */
export function listGeneratedAddresses(fields: Fields, path: string): readonly string[] {
  const page = path.replace(/\.(md|markdown)$/i, '').replace(/(^|\/)index$/, '');
  const pages = [page, page.replace(/^(?:content|docs)\//, ''), ...listPosts(fields, page)];
  const slug = fields.findText('slug');
  const named = slug === undefined ? [] : pages.map(address => address.replace(/[^/]+$/, slug));
  return [...new Set([...pages, ...named])]
    .filter(address => address !== '')
    .flatMap(listSpellings)
    .map(address => `/${address.split('/').map(encodeURIComponent).join('/')}`)
    .flatMap(address => [address, `${address}.html`]);
}

function listPosts(fields: Fields, page: string): readonly string[] {
  const [, above = '', year, month, day, name] = POST.exec(page) ?? [];
  if (name === undefined) return [];
  const dated = `${year}/${month}/${day}/${name}`;
  const named = fields.listTexts('category', 'categories').flatMap(category => toSlug(category) ?? []);
  return [dated, [...above.split('/').filter(Boolean), ...named, dated].join('/')];
}

const POST = /^(.*\/)?_posts\/(?:.*\/)?(\d{4})-(\d\d)-(\d\d)-([^/]+)$/;
