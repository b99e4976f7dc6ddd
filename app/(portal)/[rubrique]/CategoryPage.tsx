import { notFound } from 'next/navigation';
import { findCategory } from '#app/views.ts';
import { FollowLinks } from '#components/feeds/FollowLinks.tsx';
import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import { DayList } from '#components/listing/DayList.tsx';
import { ListHeading } from '#components/listing/ListHeading.tsx';
import { MostRead } from '#components/listing/MostRead.tsx';
import { Pagination } from '#components/listing/Pagination.tsx';
import { toCategorySteps } from '#components/site/category-steps.ts';
import { Page } from '#components/site/Page.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { articlePath, categoryPath } from '#lib/urls.ts';

/** A page of a category; the two routes that lead here differ only in how they say its number. */
export async function CategoryPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findCategory(slug, number);
  if (!view) notFound();
  const { site, category, lead, articles, pageCount, mostRead } = view;
  const t = translator('CategoryPage');
  return (
    <Page
      site={site}
      path={categoryPath(slug, number)}
      currentCategory={slug}
      breadcrumb={{ steps: toCategorySteps(category.ancestors), current: category.name }}
      data={[
        toCollectionPage({
          siteUrl: site.url,
          path: categoryPath(slug, number),
          name: category.name,
          description: category.description,
          listed: [...(lead ? [lead] : []), ...articles].map(articlePath),
        }),
      ]}
    >
      <ListHeading
        title={category.name}
        colour={category.colour}
        description={category.description}
        pageOf={number > 1 ? t('pageOf', { number, count: pageCount }) : undefined}
      />
      {lead && <ArticleCard article={lead} level={2} size="lead" within={slug} />}
      {!lead && articles.length === 0 && <p>{t('empty')}</p>}
      <DayList articles={articles} within={slug} />
      <Pagination number={number} count={pageCount} pathOf={n => categoryPath(slug, n)} />
      <MostRead list={mostRead} />
      <FollowLinks of={{ kind: 'category', slug }} name={category.name} />
    </Page>
  );
}
