import type { Metadata } from 'next';
import type { ShareImage } from '#lib/seo/share-image.ts';
import { alternates, type Followed } from './alternates.ts';
import { sharePage } from './shared-link.ts';

interface Described {
  /** Its canonical path. */
  readonly path: string;
  readonly title: NonNullable<Metadata['title']>;
  readonly description: string;
  readonly followed?: Followed;
  /** What a link to it shows, where that is not its title and the site's sign. */
  readonly shared?: { readonly title: string; readonly image?: ShareImage | undefined };
  readonly robots?: Metadata['robots'];
}

/** What search engines, feed readers and shared links are told of a page. */
export function describePage(page: Described): Metadata {
  const { path, title, description, followed, shared, robots } = page;
  return {
    title,
    description,
    alternates: alternates(path, followed),
    ...sharePage({ path, ...shared }),
    ...(robots !== undefined && { robots }),
  };
}
