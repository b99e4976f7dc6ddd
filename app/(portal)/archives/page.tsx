import type { Metadata } from 'next';
import { archivesMetadata } from '#app/metadata.ts';
import { buildArchives } from '#app/views.ts';
import { ArchivesView } from '#components/archive/ArchivesView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Page } from '#components/site/Page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { archivePath, archivesPath } from '#lib/urls.ts';

export function generateMetadata(): Metadata {
  return archivesMetadata();
}

export default async function ArchivesPage() {
  const { site, years } = await buildArchives();
  const t = translator('ArchivesPage');
  return (
    <Page
      site={site}
      path={archivesPath()}
      breadcrumb={{ current: t('title') }}
      data={[
        toCollectionPage({
          siteUrl: site.url,
          path: archivesPath(),
          name: t('title'),
          description: t('description'),
          listed: years.map(({ year }) => archivePath({ year })),
        }),
      ]}
    >
      <ListHeading title={t('title')} description={years.length === 0 ? t('empty') : t('description')} />
      <ArchivesView years={years} />
    </Page>
  );
}
