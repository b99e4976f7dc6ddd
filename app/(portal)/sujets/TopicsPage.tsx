import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findTopics } from '#app/views.ts';
import { NameIndexPage } from '#components/listing/NameIndexPage.tsx';
import { topicPath, topicsPath } from '#lib/urls.ts';

export async function TopicsPage({ number }: { readonly number: number }) {
  const view = await findTopics(number);
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
