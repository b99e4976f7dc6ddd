import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SearchView } from '#components/search/SearchView.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { parseSearch } from '#lib/content/parse-search.ts';
import { reader } from '#lib/content/reader.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import { searchPath } from '#lib/urls.ts';

type Props = PageProps<'/recherche'>;

const findView = cache(async (query: string) => {
  const search = parseSearch(new URLSearchParams(query));
  return search && findSearchView(reader(), { ...search, now: await getNow() });
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const view = await findView(toQuery(await searchParams));
  if (!view) return {};
  const { question, number } = view;
  const t = await getTranslations('SearchPage');
  return {
    title: question === '' ? t('title') : t('metaTitle', { question, number }),
    description: t('help'),
    alternates: { canonical: searchPath(question, number) },
    // Its pages are made of others, without end.
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const view = await findView(toQuery(await searchParams));
  if (!view) notFound();
  const { site, ...search } = view;
  const t = await getTranslations('SearchPage');
  return (
    <Page site={site}>
      <Breadcrumb current={t('title')} />
      <SearchView {...search} />
    </Page>
  );
}

/** Of a parameter that comes more than once, the first counts. */
function toQuery(parameters: Awaited<Props['searchParams']>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value ?? []].flat()) query.append(name, each);
  }
  return query.toString();
}
