import { notFound } from 'next/navigation';
import { getTimeZone } from 'next-intl/server';
import { findArchive } from '#app/views.ts';
import { ArchiveView } from '#components/archive/ArchiveView.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { toArchiveSteps } from '#components/site/archive-steps.ts';
import { Page } from '#components/site/Page.tsx';
import type { Period } from '#lib/domain/period.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { translator } from '#lib/i18n/translator.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { archivePath, articlePath } from '#lib/urls.ts';

/** A year, a month or a day of the newspaper; the three routes that lead here differ in how much of a date they give. */
export async function ArchivePage({ period }: { readonly period: Period }) {
  const view = await findArchive(period);
  if (!view) notFound();
  const { site, ...archive } = view;
  const t = translator('ArchivePage');
  const format = frenchFormat({ timeZone: await getTimeZone() });
  const title = t('title', { ofPeriod: format.ofPeriod(period) });
  const steps = toArchiveSteps(period, { all: t('all'), format });
  return (
    <Page
      site={site}
      path={archivePath(period)}
      breadcrumb={{ steps, current: format.period(period) }}
      data={[
        toCollectionPage({
          siteUrl: site.url,
          path: archivePath(period),
          name: title,
          listed: [
            ...archive.parts.map(part => archivePath(part.period)),
            ...archive.articles.map(articlePath),
          ],
        }),
      ]}
    >
      <ListHeading title={title} description={t('count', { count: archive.count })} />
      <ArchiveView {...archive} />
    </Page>
  );
}
