import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fixedPageMetadata } from '#app/metadata.ts';
import { findFixedPage } from '#app/views.ts';
import { FixedPageView } from '#components/page/FixedPageView.tsx';
import { Page } from '#components/site/Page.tsx';
import { toWebPage } from '#lib/seo/structured-data/web-page.ts';
import { pagePath } from '#lib/urls.ts';

type Props = PageProps<'/pages/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return fixedPageMetadata((await params).slug);
}

export default async function FixedPage({ params }: Props) {
  const view = await findFixedPage((await params).slug);
  if (!view) notFound();
  const { site, page, pictures, description } = view;
  return (
    <Page
      site={site}
      path={pagePath(page.slug)}
      breadcrumb={{ current: page.title }}
      data={[
        toWebPage({
          siteUrl: site.url,
          path: pagePath(page.slug),
          name: page.title,
          description,
          updatedAt: page.updatedAt,
        }),
      ]}
    >
      <FixedPageView page={page} pictures={pictures} />
    </Page>
  );
}
