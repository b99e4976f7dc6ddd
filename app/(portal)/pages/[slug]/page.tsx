import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fixedPageMetadata } from '#app/metadata.ts';
import { findFixedPage } from '#app/views.ts';
import { FixedPageView } from '#components/page/FixedPageView.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { pagePath } from '#lib/urls.ts';

type Props = PageProps<'/pages/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return fixedPageMetadata((await params).slug);
}

export default async function FixedPage({ params }: Props) {
  const view = await findFixedPage((await params).slug);
  if (!view) notFound();
  const { site, page, pictures } = view;
  return (
    <Page site={site} path={pagePath(page.slug)}>
      <Breadcrumb current={page.title} />
      <FixedPageView page={page} pictures={pictures} />
    </Page>
  );
}
