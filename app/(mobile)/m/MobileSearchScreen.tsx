import { notFound } from 'next/navigation';
import { findSearch } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { MobileSearch } from '#components/mobile/MobileSearch.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { searchPath } from '#lib/urls.ts';

export async function MobileSearchScreen({ query }: { readonly query: string }) {
  const view = await findSearch(query);
  if (!view) notFound();
  const { site, ...answer } = view;
  const t = translator('SearchPage');
  return (
    <MobilePage site={site} path={searchPath({ ...answer.search, number: answer.number })}>
      <MobileBreadcrumb current={t('title')} />
      <MobileSearch {...answer} />
    </MobilePage>
  );
}
