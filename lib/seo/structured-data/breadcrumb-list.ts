import type { BreadcrumbList } from 'schema-dts';
import { absoluteUrl } from '#lib/urls.ts';

interface Step {
  readonly name: string;
  readonly path: string;
}

/** The trail that readers see, for machines (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb). */
export function toBreadcrumbList(trail: readonly Step[], siteUrl: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(siteUrl, path),
    })),
  };
}
