import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { photoMetadata } from '#app/metadata.ts';
import { requirePageNumber } from '#app/require-page-number.ts';
import { findPhoto } from '#app/views.ts';
import { PhotoView } from '#components/article/PhotoView.tsx';
import { Page } from '#components/site/Page.tsx';
import { toPhotoSteps } from '#components/site/photo-steps.ts';
import { translator } from '#lib/i18n/translator.ts';
import { photoPath } from '#lib/urls.ts';

type Props = PageProps<'/photo/[slug]/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  return photoMetadata(slug, requirePageNumber(number));
}

export default async function PhotoPage({ params }: Props) {
  const { slug, number } = await params;
  const view = await findPhoto(slug, requirePageNumber(number));
  if (!view) notFound();
  const { site, article, photo, rank } = view;
  const t = translator('PhotoPage');
  return (
    <Page
      site={site}
      path={photoPath(slug, photo.number)}
      currentCategory={article.category.slug}
      breadcrumb={{ steps: toPhotoSteps(article), current: t('name', { rank }) }}
    >
      <PhotoView {...view} />
    </Page>
  );
}
