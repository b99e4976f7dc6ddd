import { buildFeeds } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobileFeeds } from '#components/mobile/MobileFeeds.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { feedsPath } from '#lib/urls.ts';

export async function MobileFeedsScreen() {
  const { site, categories } = await buildFeeds();
  const t = translator('FeedsPage');
  return (
    <MobilePage site={site} path={feedsPath()}>
      <MobileBreadcrumb current={t('title')} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <MobileFeeds categories={categories} />
    </MobilePage>
  );
}
