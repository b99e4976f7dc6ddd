import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { dossiersMetadata } from '#app/metadata.ts';
import { findDossiers } from '#app/views.ts';
import { DossiersView } from '#components/dossier/DossiersView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Page } from '#components/site/Page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { dossierPath, dossiersPath } from '#lib/urls.ts';

export function generateMetadata(): Metadata {
  return dossiersMetadata();
}

export default async function DossiersPage() {
  const view = await findDossiers();
  if (!view) notFound();
  const { site, dossiers } = view;
  const t = translator('DossiersPage');
  return (
    <Page
      site={site}
      path={dossiersPath()}
      breadcrumb={{ steps: [], current: t('title') }}
      data={[
        toCollectionPage({
          siteUrl: site.url,
          path: dossiersPath(),
          name: t('title'),
          description: t('description'),
          listed: dossiers.map(({ slug }) => dossierPath(slug)),
        }),
      ]}
    >
      <ListHeading title={t('title')} description={t('description')} />
      <DossiersView dossiers={dossiers} />
    </Page>
  );
}
