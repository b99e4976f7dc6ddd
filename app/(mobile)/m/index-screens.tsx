import { notFound } from 'next/navigation';
import { findAuthors, findTopics } from '#app/views.ts';
import { MobileIndexPage } from '#components/mobile/MobileIndexPage.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { authorPath, authorsPath, topicPath, topicsPath } from '#lib/urls.ts';

interface IndexProps {
  readonly number: number;
}

export async function MobileAuthorsScreen({ number }: IndexProps) {
  const view = await findAuthors(number);
  if (!view) notFound();
  const t = translator('AuthorsPage');
  return (
    <MobileIndexPage
      {...view}
      title={t('title')}
      description={view.entries.items.length === 0 ? t('empty') : t('description')}
      pathOf={authorPath}
      indexPathOf={authorsPath}
    />
  );
}

export async function MobileTopicsScreen({ number }: IndexProps) {
  const view = await findTopics(number);
  if (!view) notFound();
  const t = translator('TopicsPage');
  return (
    <MobileIndexPage
      {...view}
      title={t('title')}
      description={view.entries.items.length === 0 ? t('empty') : t('description')}
      pathOf={topicPath}
      indexPathOf={topicsPath}
    />
  );
}
