import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SubjectPage } from '#components/listing/SubjectPage.tsx';
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

/** The two routes that lead here differ only in how they say the page's number. */
export async function AuthorPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findView(slug, number);
  if (!view) notFound();
  const { site, author, articles } = view;
  const t = await getTranslations('AuthorPage');
  return (
    <SubjectPage
      site={site}
      index={{ name: t('all'), path: authorsPath() }}
      name={author.name}
      kind={t('kind')}
      description={author.description}
      pageOf={t('pageOf', { number, count: articles.count })}
      articles={articles}
      pathOf={n => authorPath(slug, n)}
    />
  );
}
