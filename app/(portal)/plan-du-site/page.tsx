import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { SitePlan } from '#components/site/SitePlan.tsx';
import { reader } from '#lib/content/reader.ts';
import { buildSitePlanView } from '#lib/content/site-plan-view.ts';
import { sitePlanPath } from '#lib/urls.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('SitePlan');
  return {
    title: t('title'),
    description: t('description'),
    alternates: { canonical: sitePlanPath() },
  };
}

export default async function SitePlanPage() {
  const { site, categories, pages } = await buildSitePlanView(reader(), { now: await getNow() });
  const t = await getTranslations('SitePlan');
  return (
    <Page site={site}>
      <Breadcrumb current={t('title')} />
      <ListHeading title={t('title')} description={t('description')} />
      <SitePlan categories={categories} pages={pages} />
    </Page>
  );
}
