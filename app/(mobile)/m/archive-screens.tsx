import { notFound } from 'next/navigation';
import { getTimeZone } from 'next-intl/server';
import { buildArchives, findArchive } from '#app/views.ts';
import { MobileArchive } from '#components/mobile/MobileArchive.tsx';
import { MobileArchives } from '#components/mobile/MobileArchives.tsx';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { toArchiveSteps } from '#components/site/archive-steps.ts';
import type { Period } from '#lib/domain/period.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { translator } from '#lib/i18n/translator.ts';
import { archivePath, archivesPath } from '#lib/urls.ts';

export async function MobileArchivesScreen() {
  const { site, years } = await buildArchives();
  const t = translator('ArchivesPage');
  return (
    <MobilePage site={site} path={archivesPath()}>
      <MobileBreadcrumb current={t('title')} />
      <h1>{t('title')}</h1>
      <p>{years.length === 0 ? t('empty') : t('description')}</p>
      <MobileArchives years={years} />
    </MobilePage>
  );
}

export async function MobileArchiveScreen({ period }: { readonly period: Period }) {
  const view = await findArchive(period);
  if (!view) notFound();
  const { site, ...archive } = view;
  const t = translator('ArchivePage');
  const format = frenchFormat({ timeZone: await getTimeZone() });
  const steps = toArchiveSteps(period, { all: t('all'), format });
  return (
    <MobilePage site={site} path={archivePath(period)}>
      <MobileBreadcrumb steps={steps} current={format.period(period)} />
      <h1>{t('title', { ofPeriod: format.ofPeriod(period) })}</h1>
      <p>{t('count', { count: archive.count })}</p>
      <MobileArchive {...archive} />
    </MobilePage>
  );
}
