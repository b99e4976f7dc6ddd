import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getNow } from 'next-intl/server';
import { cache } from 'react';
import { ArticleView } from '#components/article/ArticleView.tsx';
import { NeighbourNav } from '#components/article/NeighbourNav.tsx';
import { RelatedArticles } from '#components/article/RelatedArticles.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { toCategorySteps } from '#components/site/category-steps.ts';
import { Page } from '#components/site/Page.tsx';
import { findArticleView } from '#lib/content/article-view.ts';
import { reader } from '#lib/content/reader.ts';
import { articlePath } from '#lib/urls.ts';

type Props = PageProps<'/[rubrique]/[slug]'>;

const findView = cache(async (slug: string) => findArticleView(reader(), { slug, now: await getNow() }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findView((await params).slug);
  if (!view) return {};
  const { article, description } = view;
  return {
    title: article.seoTitle ?? article.headline,
    description,
    alternates: { canonical: article.canonicalUrl ?? articlePath(article) },
  };
}

export default async function ArticlePage({ params }: Props) {
  const { rubrique, slug } = await params;
  const view = await findView(slug);
  if (!view) notFound();
  const { site, article, pictures, yearsOld, url, related, neighbours } = view;
  if (article.category.slug !== rubrique) permanentRedirect(articlePath(article));
  return (
    <Page site={site} currentCategory={article.category.slug}>
      <Breadcrumb
        steps={toCategorySteps([...article.category.ancestors, article.category])}
        current={article.headline}
      />
      <ArticleView article={article} pictures={pictures} yearsOld={yearsOld} url={url} />
      <RelatedArticles articles={related} />
      <NeighbourNav category={article.category.name} {...neighbours} />
    </Page>
  );
}
