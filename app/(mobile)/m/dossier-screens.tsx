import { notFound } from 'next/navigation';
import { findDossier, findDossiers } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobileDossierArticles } from '#components/mobile/MobileDossierArticles.tsx';
import { MobileDossiers } from '#components/mobile/MobileDossiers.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { Words } from '#components/ui/Words.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { dossierPath, dossiersPath } from '#lib/urls.ts';

export async function MobileDossiersScreen() {
  const view = await findDossiers();
  if (!view) notFound();
  const { site, dossiers } = view;
  const t = translator('DossiersPage');
  return (
    <MobilePage site={site} path={dossiersPath()}>
      <MobileBreadcrumb current={t('title')} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <MobileDossiers dossiers={dossiers} />
    </MobilePage>
  );
}

export async function MobileDossierScreen({ slug }: { readonly slug: string }) {
  const view = await findDossier(slug);
  if (!view) notFound();
  const { site, dossier, articles } = view;
  const t = translator('DossierPage');
  return (
    <MobilePage site={site} path={dossierPath(slug)}>
      <MobileBreadcrumb steps={[{ name: t('all'), path: dossiersPath() }]} current={dossier.title} />
      <h1>
        <Words text={dossier.title} />
      </h1>
      {dossier.description && (
        <p>
          <Words text={dossier.description} />
        </p>
      )}
      <MobileDossierArticles articles={articles} />
    </MobilePage>
  );
}
