import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findDossier, findDossiers } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { articlePath, dossierPath, dossiersPath, mobilePath } from '#lib/urls.ts';

export async function MobileDossiersScreen() {
  const view = await findDossiers();
  if (!view) notFound();
  const t = await getTranslations('DossiersPage');
  return (
    <MobilePage site={view.site} path={dossiersPath()}>
      <MobileBreadcrumb current={t('title')} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <ul className="lines">
        {view.dossiers.map(({ slug, title, description, articleCount }) => (
          <li key={slug}>
            <a href={mobilePath(dossierPath(slug))}>{title}</a> <small>{t('size', { articleCount })}</small>
            {description && <p>{description}</p>}
          </li>
        ))}
      </ul>
    </MobilePage>
  );
}

export async function MobileDossierScreen({ slug }: { readonly slug: string }) {
  const view = await findDossier(slug);
  if (!view) notFound();
  const { site, dossier, articles } = view;
  const t = await getTranslations('DossierPage');
  return (
    <MobilePage site={site} path={dossierPath(slug)}>
      <MobileBreadcrumb steps={[{ name: t('all'), path: dossiersPath() }]} current={dossier.title} />
      <h1>{dossier.title}</h1>
      {dossier.description && <p>{dossier.description}</p>}
      <ol>
        {articles.map(article => (
          <li key={article.id}>
            <a href={mobilePath(articlePath(article))}>{article.headline}</a>
            {article.standfirst && <p>{article.standfirst}</p>}
          </li>
        ))}
      </ol>
    </MobilePage>
  );
}
