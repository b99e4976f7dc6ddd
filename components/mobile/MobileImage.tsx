import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Image } from '#lib/domain/body.ts';
import type { PlacedPicture } from '#lib/domain/picture.ts';
import { toDescription } from '#lib/domain/picture-description.ts';
import { translator } from '#lib/i18n/translator.ts';
import { mobilePath } from '#lib/urls.ts';
import { MobileCaption } from './MobileCaption.tsx';

interface MobileImageProps {
  readonly image: Image;
  /** Absent when the portal does not hold it. */
  readonly placed?: PlacedPicture | undefined;
}

/** A picture is its words: this edition sends none before its reader asks, knowing what it weighs. */
export function MobileImage({ image, placed }: MobileImageProps) {
  const t = translator('ImageBlock');
  const { alt, caption, credit } = image;
  const path = placed?.photoPath;
  const description = toDescription(image);
  if (path === undefined && alt === '' && caption === undefined && credit === undefined) return null;
  return (
    <figure>
      {placed && path !== undefined ? (
        <PhotoLine alt={description} path={path} bytes={placed.stored.lightBytes} />
      ) : (
        description !== '' && <p>{t('description', { description })}</p>
      )}
      <MobileCaption image={image} />
    </figure>
  );
}

/** « Voir la photo : Le port au matin (38 Ko) » */
function PhotoLine({
  alt,
  path,
  bytes,
}: {
  readonly alt: string;
  readonly path: string;
  readonly bytes: number;
}) {
  const t = translator('MobileImage');
  const size = useFrenchFormat().fileSize(bytes);
  return (
    <p>
      <a href={mobilePath(path)}>{alt === '' ? t('see', { size }) : t('seeOf', { alt, size })}</a>
    </p>
  );
}
