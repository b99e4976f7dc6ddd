import type { Byline } from '#lib/domain/article.ts';
import styles from './ArticleByline.module.css';
import { BylineNames } from './BylineNames.tsx';

export function ArticleByline({ authors }: { readonly authors: readonly Byline[] }) {
  if (authors.length === 0) return null;
  return (
    <p className={styles.byline}>
      <BylineNames authors={authors} edition="full" />
    </p>
  );
}
