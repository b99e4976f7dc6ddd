import { notFound } from 'next/navigation';
import { findAuthor, findCategory, findTopic } from '#app/views.ts';
import { MobileListPage } from '#components/mobile/MobileListPage.tsx';
import { toCategorySteps } from '#components/site/category-steps.ts';
import { translator } from '#lib/i18n/translator.ts';
import { authorPath, authorsPath, categoryPath, topicPath, topicsPath } from '#lib/urls.ts';

interface ListProps {
  readonly slug: string;
  readonly number: number;
}

export async function MobileCategoryScreen({ slug, number }: ListProps) {
  const view = await findCategory(slug, number);
  if (!view) notFound();
  const { site, category, lead, articles, pageCount, mostRead } = view;
  const t = translator('CategoryPage');
  return (
    <MobileListPage
      site={site}
      of={{ kind: 'category', slug }}
      steps={toCategorySteps(category.ancestors)}
      name={category.name}
      description={category.description}
      pageOf={t('pageOf', { number, count: pageCount })}
      empty={t('empty')}
      articles={{ items: [...(lead ? [lead] : []), ...articles], number, count: pageCount }}
      mostRead={mostRead}
      pathOf={n => categoryPath(slug, n)}
    />
  );
}

export async function MobileAuthorScreen({ slug, number }: ListProps) {
  const view = await findAuthor(slug, number);
  if (!view) notFound();
  const { site, author, articles } = view;
  const t = translator('AuthorPage');
  return (
    <MobileListPage
      site={site}
      of={{ kind: 'author', slug }}
      steps={[{ name: t('all'), path: authorsPath() }]}
      name={author.name}
      description={author.description}
      pageOf={t('pageOf', { number, count: articles.count })}
      articles={articles}
      pathOf={n => authorPath(slug, n)}
    />
  );
}

export async function MobileTopicScreen({ slug, number }: ListProps) {
  const view = await findTopic(slug, number);
  if (!view) notFound();
  const { site, topic, articles } = view;
  const t = translator('TopicPage');
  return (
    <MobileListPage
      site={site}
      of={{ kind: 'topic', slug }}
      steps={[{ name: t('all'), path: topicsPath() }]}
      name={topic.name}
      description={topic.description}
      pageOf={t('pageOf', { number, count: articles.count })}
      articles={articles}
      pathOf={n => topicPath(slug, n)}
    />
  );
}
