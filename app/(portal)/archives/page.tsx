import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { ArchivesView } from '#components/archive/ArchivesView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { buildArchivesView } from '#lib/content/archive-views.ts';
import { reader } from '#lib/content/reader.ts';
import { archivesPath } from '#lib/urls.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ArchivesPage');
  return {
    title: t('title'),
    description: t('description'),
    alternates: { canonical: archivesPath() },
  };
}

export default async function ArchivesPage() {
  const { site, years } = await buildArchivesView(reader(), { now: await getNow() });
  const t = await getTranslations('ArchivesPage');
  return (
    <Page site={site}>
      <Breadcrumb current={t('title')} />
      <ListHeading title={t('title')} description={years.length === 0 ? t('empty') : t('description')} />
      <ArchivesView years={years} />
    </Page>
  );
}
