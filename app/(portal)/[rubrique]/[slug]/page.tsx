import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTimeZone } from 'next-intl/server';
import { articleMetadata } from '#app/metadata.ts';
import { findArticle } from '#app/views.ts';
import { ArticleView } from '#components/article/ArticleView.tsx';
import { DossierNav } from '#components/article/DossierNav.tsx';
import { NeighbourNav } from '#components/article/NeighbourNav.tsx';
import { RelatedArticles } from '#components/article/RelatedArticles.tsx';
import { toCategorySteps } from '#components/site/category-steps.ts';
import { Page } from '#components/site/Page.tsx';
import { frenchFormat } from '#lib/french/format.ts';
import { toNewsArticle } from '#lib/seo/structured-data/news-article.ts';
import { toPublisher } from '#lib/seo/structured-data/publisher.ts';
import { articlePath } from '#lib/urls.ts';

type Props = PageProps<'/[rubrique]/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata((await params).slug);
}

export default async function ArticlePage({ params }: Props) {
  const { rubrique, slug } = await params;
  const view = await findArticle(slug);
  if (!view) notFound();
  const { site, article, description, pictures, yearsOld, url, dossiers, related, neighbours } = view;
  if (article.category.slug !== rubrique) permanentRedirect(articlePath(article));
  const format = frenchFormat({ timeZone: await getTimeZone() });
  return (
    <Page
      site={site}
      path={articlePath(article)}
      currentCategory={article.category.slug}
      breadcrumb={{
        steps: toCategorySteps([...article.category.ancestors, article.category]),
        current: article.headline,
      }}
      data={[
        toNewsArticle({ article, description, publication: site, toDateTime: format.isoDateTime }),
        toPublisher(site),
      ]}
    >
      <ArticleView article={article} pictures={pictures} yearsOld={yearsOld} url={url} />
      {dossiers.map(place => (
        <DossierNav key={place.dossier.slug} {...place} />
      ))}
      <RelatedArticles related={related} />
      <NeighbourNav category={article.category.name} {...neighbours} />
    </Page>
  );
}
