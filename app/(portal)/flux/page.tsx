import type { Metadata } from 'next';
import { feedsMetadata } from '#app/metadata.ts';
import { buildFeeds } from '#app/views.ts';
import { FeedsView } from '#components/feeds/FeedsView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Page } from '#components/site/Page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { feedsPath } from '#lib/urls.ts';

export function generateMetadata(): Metadata {
  return feedsMetadata();
}

export default async function FeedsPage() {
  const { site, categories } = await buildFeeds();
  const t = translator('FeedsPage');
  return (
    <Page site={site} path={feedsPath()} breadcrumb={{ current: t('title') }} data={[]}>
      <ListHeading title={t('title')} description={t('description')} />
      <FeedsView siteName={site.name} categories={categories} />
    </Page>
  );
}
