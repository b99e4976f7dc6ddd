import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DayList } from '#components/listing/DayList.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Pagination } from '#components/listing/Pagination.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
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

/** A page of a topic; the two routes that lead here differ only in how they say its number. */
export async function TopicPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findView(slug, number);
  if (!view) notFound();
  const { site, topic, articles, pageCount } = view;
  const t = await getTranslations('TopicPage');
  return (
    <Page site={site}>
      <Breadcrumb steps={[{ name: t('all'), path: topicsPath() }]} current={topic.name} />
      <ListHeading
        title={topic.name}
        kind={t('kind')}
        description={topic.description}
        pageOf={number > 1 ? t('pageOf', { number, count: pageCount }) : undefined}
      />
      <DayList articles={articles} />
      <Pagination number={number} count={pageCount} pathOf={n => topicPath(slug, n)} />
    </Page>
  );
}
