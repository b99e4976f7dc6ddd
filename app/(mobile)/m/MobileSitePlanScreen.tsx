import { buildSitePlan } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { MobileSitePlan } from '#components/mobile/MobileSitePlan.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { sitePlanPath } from '#lib/urls.ts';

export async function MobileSitePlanScreen() {
  const { site, categories, pages } = await buildSitePlan();
  const t = translator('SitePlan');
  return (
    <MobilePage site={site} path={sitePlanPath()}>
      <MobileBreadcrumb current={t('title')} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <MobileSitePlan categories={categories} pages={pages} hasDossiers={site.hasDossiers} />
    </MobilePage>
  );
}
