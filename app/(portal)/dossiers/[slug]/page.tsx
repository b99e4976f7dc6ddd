import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { dossierMetadata } from '#app/metadata.ts';
import { findDossier } from '#app/views.ts';
import { DossierView } from '#components/dossier/DossierView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Page } from '#components/site/Page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { articlePath, dossierPath, dossiersPath } from '#lib/urls.ts';

type Props = PageProps<'/dossiers/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return dossierMetadata((await params).slug);
}

export default async function DossierPage({ params }: Props) {
  const view = await findDossier((await params).slug);
  if (!view) notFound();
  const { site, dossier, articles } = view;
  const { slug, title, description } = dossier;
  const t = translator('DossierPage');
  const path = dossierPath(slug);
  return (
    <Page
      site={site}
      path={path}
      breadcrumb={{ steps: [{ name: t('all'), path: dossiersPath() }], current: title }}
      data={[
        toCollectionPage({
          siteUrl: site.url,
          path,
          name: title,
          description,
          listed: articles.map(articlePath),
        }),
      ]}
    >
      <ListHeading title={title} kind={t('kind')} description={description} />
      <DossierView articles={articles} />
    </Page>
  );
}
