import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getNow, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FixedPageView } from '#components/page/FixedPageView.tsx';
import { Breadcrumb } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import { findPageView } from '#lib/content/page-view.ts';
import { reader } from '#lib/content/reader.ts';
import { pagePath } from '#lib/urls.ts';

type Props = PageProps<'/pages/[slug]'>;

const findView = cache(async (slug: string) => findPageView(reader(), { slug, now: await getNow() }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findView((await params).slug);
  if (!view) return {};
  const { page, description, isNamedLikeCategory } = view;
  const t = await getTranslations('FixedPage');
  const { title } = page;
  return {
    title: isNamedLikeCategory ? t('titleBesideCategory', { title }) : title,
    description,
    alternates: { canonical: pagePath(page.slug) },
  };
}

export default async function FixedPage({ params }: Props) {
  const view = await findView((await params).slug);
  if (!view) notFound();
  const { site, page, pictures } = view;
  return (
    <Page site={site}>
      <Breadcrumb current={page.title} />
      <FixedPageView page={page} pictures={pictures} />
    </Page>
  );
}
