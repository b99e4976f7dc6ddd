import type { Metadata } from 'next';
import { sitePlanMetadata } from '#app/metadata.ts';
import { buildSitePlan } from '#app/views.ts';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Page } from '#components/site/Page.tsx';
import { SitePlan } from '#components/site/SitePlan.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { sitePlanPath } from '#lib/urls.ts';

export function generateMetadata(): Metadata {
  return sitePlanMetadata();
}

export default async function SitePlanPage() {
  const { site, categories, pages } = await buildSitePlan();
  const t = translator('SitePlan');
  return (
    <Page site={site} path={sitePlanPath()} breadcrumb={{ current: t('title') }} data={[]}>
      <ListHeading title={t('title')} description={t('description')} />
      <SitePlan categories={categories} pages={pages} hasDossiers={site.hasDossiers} />
    </Page>
  );
}
