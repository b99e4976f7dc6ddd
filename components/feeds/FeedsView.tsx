import type { Category } from '#lib/domain/category.ts';
import { translator } from '#lib/i18n/translator.ts';
import { authorsPath, topicsPath } from '#lib/urls.ts';
import { FeedFormatLinks } from './FeedFormatLinks.tsx';
import styles from './FeedsView.module.css';

interface FeedsViewProps {
  readonly siteName: string;
  readonly categories: readonly Category[];
}

/** The feeds, for people: what they are for, and where they are. */
export function FeedsView({ siteName, categories }: FeedsViewProps) {
  const t = translator('FeedsPage');
  return (
    <div className={styles.feeds}>
      <p>{t('explanation')}</p>
      <p>{t('formats')}</p>
      <section>
        <h2 className={styles.name}>{t('site')}</h2>
        <FeedFormatLinks of={{ kind: 'site' }} name={siteName} />
      </section>
      {categories.length > 0 && (
        <section>
          <h2 className={styles.name}>{t('categories')}</h2>
          <ul className={styles.categories}>
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <span className={styles.category}>{name}</span>
                <FeedFormatLinks of={{ kind: 'category', slug }} name={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles.name}>{t('others')}</h2>
        <p>
          {t.rich('othersText', {
            authors: words => <a href={authorsPath()}>{words}</a>,
            topics: words => <a href={topicsPath()}>{words}</a>,
          })}
        </p>
      </section>
    </div>
  );
}
