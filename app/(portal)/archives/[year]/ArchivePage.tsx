import { notFound } from 'next/navigation';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { findArchive } from '#app/views.ts';
import { ArchiveView } from '#components/archive/ArchiveView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Page } from '#components/site/Page.tsx';
import { listPeriodsAbove, type Period } from '#lib/domain/period.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { archivePath, archivesPath } from '#lib/urls.ts';

/** A year, a month or a day of the newspaper; the three routes that lead here differ in how much of a date they give. */
export async function ArchivePage({ period }: { readonly period: Period }) {
  const view = await findArchive(period);
  if (!view) notFound();
  const { site, ...archive } = view;
  const t = await getTranslations('ArchivePage');
  const format = frenchFormat({ timeZone: await getTimeZone() });
  const name = format.period(period);
  const steps = listPeriodsAbove(period).map(above => ({
    name: format.period(above),
    path: archivePath(above),
  }));
  return (
    <Page
      site={site}
      path={archivePath(period)}
      breadcrumb={{ steps: [{ name: t('all'), path: archivesPath() }, ...steps], current: name }}
      data={[]}
    >
      <ListHeading
        title={t('title', { ofPeriod: format.ofPeriod(period) })}
        description={t('count', { count: archive.count })}
      />
      <ArchiveView {...archive} />
    </Page>
  );
}
