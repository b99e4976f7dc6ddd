import { Words } from '#components/ui/Words.tsx';
import { articlePath } from '#lib/urls.ts';
import type { ArticlePair } from './article-pair.ts';
import styles from './PairNav.module.css';

/** The articles on either side of one in a list. */
export function PairNav({ label, previous, next }: ArticlePair) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.nav} aria-label={label}>
      {previous && (
        <a className={styles.link} href={articlePath(previous.article)} rel="prev">
          <span className={styles.direction}>{previous.words}</span>{' '}
          <Words text={previous.article.headline} />
        </a>
      )}{' '}
      {next && (
        <a className={styles.next} href={articlePath(next.article)} rel="next">
          <span className={styles.direction}>{next.words}</span> <Words text={next.article.headline} />
        </a>
      )}
    </nav>
  );
}
