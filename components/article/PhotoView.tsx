import { ImageCaption } from '#components/body/ImageCaption.tsx';
import { joinClasses } from '#components/ui/join-classes.ts';
import { Picture } from '#components/ui/Picture.tsx';
import type { PhotoContent } from '#lib/domain/photo.ts';
import { translator } from '#lib/i18n/translator.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './PhotoView.module.css';

/** One picture, as large as the screen lets it be. Its place is computed before it comes: a rule of the style sheet says its proportions. */
export function PhotoView({ article, photo, rank, count, previous, next }: PhotoContent) {
  const t = translator('PhotoPage');
  const { image, stored } = photo;
  const { widthPx, heightPx } = stored;
  const proportions = `p${widthPx}x${heightPx}`;
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{t('title', { rank, count })}</h1>
      <style href={proportions} precedence="picture">
        {`.${proportions}{--photo-inline-size:${widthPx}px;--photo-ratio:${(widthPx / heightPx).toFixed(3)}}`}
      </style>
      <figure className={styles.figure}>
        <div className={joinClasses(styles.frame, proportions)}>
          <Picture
            stored={stored}
            alt={image.alt}
            crop="full"
            sizes="(min-width: 79rem) 75rem, 92vw"
            isLead
          />
        </div>
        <ImageCaption image={image} />
      </figure>
      <nav className={styles.nav} aria-label={t('label')}>
        <a href={articlePath(article)}>{t('back', { headline: article.headline })}</a>{' '}
        {previous && (
          <a href={previous} rel="prev">
            {t('previous')}
          </a>
        )}{' '}
        {next && (
          <a href={next} rel="next">
            {t('next')}
          </a>
        )}
      </nav>
    </article>
  );
}
