import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { DayList } from '#components/listing/DayList.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { Pagination } from '#components/listing/Pagination.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { findAuthorView } from '#lib/content/author-view.ts';
import { reader } from '#lib/content/reader.ts';
import { authorPath, authorsPath } from '#lib/urls.ts';

const findView = cache(async (slug: string, number: number) =>
  findAuthorView(reader(), { slug, number, now: await getNow() }),
);

export async function authorMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findView(slug, number);
  if (!view) return {};
  const { name, description } = view.author;
  const t = await getTranslations('AuthorPage');
  return {
    title: t('metaTitle', { name, number }),
    description: description ?? t('description', { name }),
    alternates: { canonical: authorPath(slug, number) },
  };
}

/** A page of an author; the two routes that lead here differ only in how they say its number. */
export async function AuthorPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findView(slug, number);
  if (!view) notFound();
  const { site, author, articles, pageCount } = view;
  const t = await getTranslations('AuthorPage');
  return (
    <Page site={site}>
      <Breadcrumb steps={[{ name: t('all'), path: authorsPath() }]} current={author.name} />
      <ListHeading
        title={author.name}
        kind={t('kind')}
        description={author.description}
        pageOf={number > 1 ? t('pageOf', { number, count: pageCount }) : undefined}
      />
      <DayList articles={articles} />
      <Pagination number={number} count={pageCount} pathOf={n => authorPath(slug, n)} />
    </Page>
  );
}
