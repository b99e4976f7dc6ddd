import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { NameIndexPage } from '#components/listing/NameIndexPage.tsx';
import { findTopicsView } from '#lib/content/index-views.ts';
import { reader } from '#lib/content/reader.ts';
import { topicPath, topicsPath } from '#lib/urls.ts';

export async function topicsMetadata(number: number): Promise<Metadata> {
  const t = await getTranslations('TopicsPage');
  return {
    title: t('metaTitle', { number }),
    description: t('description'),
    alternates: { canonical: topicsPath(number) },
  };
}

export async function TopicsPage({ number }: { readonly number: number }) {
  const view = await findTopicsView(reader(), { number, now: await getNow() });
  if (!view) notFound();
  const { site, entries } = view;
  const t = await getTranslations('TopicsPage');
  return (
    <NameIndexPage
      site={site}
      title={t('title')}
      description={entries.items.length === 0 ? t('empty') : t('description')}
      entries={entries}
      pathOf={topicPath}
      indexPathOf={topicsPath}
    />
  );
}
