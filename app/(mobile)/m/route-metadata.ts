import type { Metadata } from 'next';
import {
  archiveMetadata,
  archivesMetadata,
  articleMetadata,
  authorMetadata,
  authorsMetadata,
  categoryMetadata,
  dossierMetadata,
  dossiersMetadata,
  feedsMetadata,
  fixedPageMetadata,
  frontMetadata,
  photoMetadata,
  searchMetadata,
  sitePlanMetadata,
  topicMetadata,
  topicsMetadata,
} from '#app/metadata.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { Route } from '#lib/domain/route.ts';

export function routeMetadata(route: Route, query: string): Metadata | Promise<Metadata> {
  switch (route.name) {
    case 'front':
      return frontMetadata();
    case 'category':
      return categoryMetadata(route.category, route.number);
    case 'article':
      return articleMetadata(route.slug);
    case 'author':
      return authorMetadata(route.slug, route.number);
    case 'authors':
      return authorsMetadata(route.number);
    case 'topic':
      return topicMetadata(route.slug, route.number);
    case 'topics':
      return topicsMetadata(route.number);
    case 'dossiers':
      return dossiersMetadata();
    case 'dossier':
      return dossierMetadata(route.slug);
    case 'archives':
      return archivesMetadata();
    case 'archive':
      return archiveMetadata(route.period);
    case 'page':
      return fixedPageMetadata(route.slug);
    case 'photo':
      return photoMetadata(route.slug, route.number);
    case 'search':
      return searchMetadata(query);
    case 'feeds':
      return feedsMetadata();
    case 'site-plan':
      return sitePlanMetadata();
    default:
      return assertNever(route);
  }
}
