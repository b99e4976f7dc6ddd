import type { PhotoContent } from '#lib/domain/photo.ts';
import { translator } from '#lib/i18n/translator.ts';
import { toFallbackVariant, toLightVariant, toVariantName, toVariantSize } from '#lib/media/variants.ts';
import { articlePath, mobilePath, picturePath } from '#lib/urls.ts';
import { MobileCaption } from './MobileCaption.tsx';

/** The one page of this edition with a picture: its reader asked for it. */
export function MobilePhoto({ article, photo, rank, count, previous, next }: PhotoContent) {
  const t = translator('PhotoPage');
  const { image, stored } = photo;
  const light = toLightVariant(stored);
  const { widthPx, heightPx } = toVariantSize(stored, light);
  const path = (variant: typeof light) => picturePath(stored.hash, toVariantName(variant));
  return (
    <article>
      <h1>{t('title', { rank, count })}</h1>
      <figure>
        <picture>
          <source type="image/webp" srcSet={path(light)} />
          <img
            src={path({ ...toFallbackVariant(stored, 'full'), widthPx: light.widthPx })}
            alt={image.alt}
            width={widthPx}
            height={heightPx}
          />
        </picture>
        <MobileCaption image={image} />
      </figure>
      <nav aria-label={t('label')}>
        <p>
          <a href={mobilePath(articlePath(article))}>{t('back', { headline: article.headline })}</a>
        </p>
        {previous && (
          <p>
            <a href={mobilePath(previous)} rel="prev">
              {t('previous')}
            </a>
          </p>
        )}
        {next && (
          <p>
            <a href={mobilePath(next)} rel="next">
              {t('next')}
            </a>
          </p>
        )}
      </nav>
    </article>
  );
}
