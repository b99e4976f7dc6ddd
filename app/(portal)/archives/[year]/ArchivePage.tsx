import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTimeZone, getTranslations } from 'next-intl/server';
import { ArchiveView } from '#components/archive/ArchiveView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { findArchiveView } from '#lib/content/archive-views.ts';
import { reader } from '#lib/content/reader.ts';
import type { Period } from '#lib/domain/period.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { archivePath, archivesPath } from '#lib/urls.ts';

export async function archiveMetadata(period: Period): Promise<Metadata> {
  const t = await getTranslations('ArchivePage');
  const name = await nameOf(period);
  return {
    title: t('title', { period: name }),
    description: t('description', { period: name }),
    alternates: { canonical: archivePath(period) },
  };
}

/** A year, a month or a day of the newspaper; the three routes that lead here differ in how much of a date they give. */
export async function ArchivePage({ period }: { readonly period: Period }) {
  const view = await findArchiveView(reader(), { period, now: await getNow() });
  if (!view) notFound();
  const { site, parts, articles, before, after } = view;
  const t = await getTranslations('ArchivePage');
  const name = await nameOf(period);
  const { year, month, day } = period;
  const above: readonly Period[] = [
    ...(month === undefined ? [] : [{ year }]),
    ...(month === undefined || day === undefined ? [] : [{ year, month }]),
  ];
  const steps = await Promise.all(
    above.map(async step => ({ name: await nameOf(step), path: archivePath(step) })),
  );
  return (
    <Page site={site}>
      <Breadcrumb steps={[{ name: t('all'), path: archivesPath() }, ...steps]} current={name} />
      <ListHeading title={t('title', { period: name })} />
      <ArchiveView parts={parts} articles={articles} before={before} after={after} />
    </Page>
  );
}

async function nameOf(period: Period): Promise<string> {
  return frenchFormat({ timeZone: await getTimeZone() }).period(period);
}
