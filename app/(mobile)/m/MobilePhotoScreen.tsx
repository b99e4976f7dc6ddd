import { notFound } from 'next/navigation';
import { findPhoto } from '#app/views.ts';
import { MobileBreadcrumb } from '#components/mobile/MobileBreadcrumb.tsx';
import { MobilePage } from '#components/mobile/MobilePage.tsx';
import { MobilePhoto } from '#components/mobile/MobilePhoto.tsx';
import { toPhotoSteps } from '#components/site/photo-steps.ts';
import { translator } from '#lib/i18n/translator.ts';
import { photoPath } from '#lib/urls.ts';

interface PhotoProps {
  /** Of the article. */
  readonly slug: string;
  readonly number: number;
}

export async function MobilePhotoScreen({ slug, number }: PhotoProps) {
  const view = await findPhoto(slug, number);
  if (!view) notFound();
  const t = translator('PhotoPage');
  return (
    <MobilePage site={view.site} path={photoPath(slug, number)}>
      <MobileBreadcrumb steps={toPhotoSteps(view.article)} current={t('name', { rank: view.rank })} />
      <MobilePhoto {...view} />
    </MobilePage>
  );
}
