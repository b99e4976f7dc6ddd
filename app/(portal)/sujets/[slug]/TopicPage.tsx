import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SubjectPage } from '#components/listing/SubjectPage.tsx';
import { reader } from '#lib/content/reader.ts';
import { findTopicView } from '#lib/content/topic-view.ts';
import { topicPath, topicsPath } from '#lib/urls.ts';

const findView = cache(async (slug: string, number: number) =>
  findTopicView(reader(), { slug, number, now: await getNow() }),
);

export async function topicMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findView(slug, number);
  if (!view) return {};
  const { name, description } = view.topic;
  const t = await getTranslations('TopicPage');
  return {
    title: t('metaTitle', { name, number }),
    description: description ?? t('description', { name }),
    alternates: { canonical: topicPath(slug, number) },
  };
}

/** The two routes that lead here differ only in how they say the page's number. */
export async function TopicPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findView(slug, number);
  if (!view) notFound();
  const { site, topic, articles } = view;
  const t = await getTranslations('TopicPage');
  return (
    <SubjectPage
      site={site}
      index={{ name: t('all'), path: topicsPath() }}
      name={topic.name}
      kind={t('kind')}
      description={topic.description}
      pageOf={t('pageOf', { number, count: articles.count })}
      articles={articles}
      pathOf={n => topicPath(slug, n)}
    />
  );
}
