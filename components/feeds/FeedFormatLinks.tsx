import hidden from '#components/ui/visually-hidden.module.css';
import { FEED_FORMATS, type FeedSubject } from '#lib/domain/feed.ts';
import { translator } from '#lib/i18n/translator.ts';
import { feedPath } from '#lib/urls.ts';
import styles from './FeedFormatLinks.module.css';

/** A feed in each of its formats. Each link says of what, to those who hear it by itself. */
export function FeedFormatLinks({ of, name }: { readonly of: FeedSubject; readonly name: string }) {
  const t = translator('FeedsPage');
  return (
    <ul className={styles.formats}>
      {FEED_FORMATS.map(format => (
        <li key={format}>
          <a href={feedPath(of, format)}>
            {t(format)}
            <span className={hidden.hidden}>{t('of', { name })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
