import { notFound } from 'next/navigation';
import { findTopics } from '#app/views.ts';
import { NameIndexPage } from '#components/listing/NameIndexPage.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { topicPath, topicsPath } from '#lib/urls.ts';

export async function TopicsPage({ number }: { readonly number: number }) {
  const view = await findTopics(number);
  if (!view) notFound();
  const { site, entries } = view;
  const t = translator('TopicsPage');
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
