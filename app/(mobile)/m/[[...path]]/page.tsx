import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { errorMetadata } from '#app/metadata.ts';
import { toQuery } from '#app/to-query.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { parseErrorStatus } from '#lib/domain/error-status.ts';
import { parseRoute, type Route } from '#lib/domain/route.ts';
import { MobileArchiveScreen, MobileArchivesScreen } from '../archive-screens.tsx';
import { MobileArticleScreen, MobileFixedPageScreen } from '../article-screens.tsx';
import { MobileDossierScreen, MobileDossiersScreen } from '../dossier-screens.tsx';
import { MobileAuthorsScreen, MobileTopicsScreen } from '../index-screens.tsx';
import { MobileAuthorScreen, MobileCategoryScreen, MobileTopicScreen } from '../list-screens.tsx';
import { MobileErrorScreen } from '../MobileErrorScreen.tsx';
import { MobileFeedsScreen } from '../MobileFeedsScreen.tsx';
import { MobileFrontScreen } from '../MobileFrontScreen.tsx';
import { MobilePhotoScreen } from '../MobilePhotoScreen.tsx';
import { MobileSearchScreen } from '../MobileSearchScreen.tsx';
import { MobileSitePlanScreen } from '../MobileSitePlanScreen.tsx';
import { routeMetadata } from '../route-metadata.ts';

// One route for the whole edition: it has the addresses of the full one, read by the same table, so that none can be missing.

type Props = PageProps<'/m/[[...path]]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { route, errorStatus } = await readAddress(params);
  if (errorStatus) return errorMetadata(errorStatus);
  return route ? routeMetadata(route, toQuery(await searchParams)) : {};
}

export default async function MobileEditionPage({ params, searchParams }: Props) {
  const { route, errorStatus } = await readAddress(params);
  if (errorStatus) return <MobileErrorScreen status={errorStatus} />;
  return route ? renderRoute(route, toQuery(await searchParams)) : notFound();
}

function renderRoute(route: Route, query: string) {
  switch (route.name) {
    case 'front':
      return <MobileFrontScreen />;
    case 'category':
      return <MobileCategoryScreen slug={route.category} number={route.number} />;
    case 'article':
      return <MobileArticleScreen slug={route.slug} category={route.category} />;
    case 'author':
      return <MobileAuthorScreen slug={route.slug} number={route.number} />;
    case 'authors':
      return <MobileAuthorsScreen number={route.number} />;
    case 'topic':
      return <MobileTopicScreen slug={route.slug} number={route.number} />;
    case 'topics':
      return <MobileTopicsScreen number={route.number} />;
    case 'dossiers':
      return <MobileDossiersScreen />;
    case 'dossier':
      return <MobileDossierScreen slug={route.slug} />;
    case 'archives':
      return <MobileArchivesScreen />;
    case 'archive':
      return <MobileArchiveScreen period={route.period} />;
    case 'page':
      return <MobileFixedPageScreen slug={route.slug} />;
    case 'photo':
      return <MobilePhotoScreen slug={route.slug} number={route.number} />;
    case 'search':
      return <MobileSearchScreen query={query} />;
    case 'feeds':
      return <MobileFeedsScreen />;
    case 'site-plan':
      return <MobileSitePlanScreen />;
    default:
      return assertNever(route);
  }
}

async function readAddress(params: Props['params']) {
  const { path = [] } = await params;
  const address = `/${path.join('/')}`;
  const [, status] = /^\/erreur\/(\d+)$/.exec(address) ?? [];
  return { route: parseRoute(address), errorStatus: status && parseErrorStatus(status) };
}
