import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findSearch } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { MobileSearch } from '#components/mobile/MobileSearch.tsx';
import { searchPath } from '#lib/urls.ts';

export async function MobileSearchScreen({ query }: { readonly query: string }) {
  const view = await findSearch(query);
  if (!view) notFound();
  const { site, ...answer } = view;
  const t = await getTranslations('SearchPage');
  return (
    <MobilePage site={site} path={searchPath({ ...answer.search, number: answer.number })}>
      <MobileBreadcrumb current={t('title')} />
      <MobileSearch {...answer} />
    </MobilePage>
  );
}
