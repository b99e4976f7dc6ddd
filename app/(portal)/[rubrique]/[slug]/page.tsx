import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { articleMetadata } from '#app/metadata.ts';
import { findArticle } from '#app/views.ts';
import { ArticleView } from '#components/article/ArticleView.tsx';
import { NeighbourNav } from '#components/article/NeighbourNav.tsx';
import { RelatedArticles } from '#components/article/RelatedArticles.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { toCategorySteps } from '#components/site/category-steps.ts';
import { Page } from '#components/site/Page.tsx';
import { articlePath } from '#lib/urls.ts';

type Props = PageProps<'/[rubrique]/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata((await params).slug);
}

export default async function ArticlePage({ params }: Props) {
  const { rubrique, slug } = await params;
  const view = await findArticle(slug);
  if (!view) notFound();
  const { site, article, pictures, yearsOld, url, related, neighbours } = view;
  if (article.category.slug !== rubrique) permanentRedirect(articlePath(article));
  return (
    <Page site={site} path={articlePath(article)} currentCategory={article.category.slug}>
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
