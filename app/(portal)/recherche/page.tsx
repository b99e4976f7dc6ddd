import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { searchMetadata } from '#app/metadata.ts';
import { toQuery } from '#app/to-query.ts';
import { findSearch } from '#app/views.ts';
import { SearchView } from '#components/search/SearchView.tsx';
import { Page } from '#components/site/Page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { searchPath } from '#lib/urls.ts';

type Props = PageProps<'/recherche'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return searchMetadata(toQuery(await searchParams));
}

export default async function SearchPage({ searchParams }: Props) {
  const view = await findSearch(toQuery(await searchParams));
  if (!view) notFound();
  const { site, ...answer } = view;
  const t = translator('SearchPage');
  return (
    <Page
      site={site}
      path={searchPath({ ...answer.search, number: answer.number })}
      breadcrumb={{ current: t('title') }}
    >
      <SearchView {...answer} />
    </Page>
  );
}
