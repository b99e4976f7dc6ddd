import { useNow } from 'next-intl';
import { Time } from '#components/ui/Time.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './Wire.module.css';

/** « Le fil »: the latest articles, with the hour of today's and the date of the others. */
export function Wire({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = translator('Front');
  const format = useFrenchFormat();
  const today = format.isoDate(useNow());
  const isHourShown = (at: Date) => format.isoDate(at) === today && format.hasHour(at);
  return (
    <TitledSection id="fil" title={t('wire')}>
      <ol className={styles.lines}>
        {articles.map(article => (
          <li key={article.id} className={styles.line}>
            <p className={styles.date}>
              <Time at={article.publishedAt} show={isHourShown(article.publishedAt) ? 'time' : 'date'} />
            </p>
            <h3 className={styles.headline}>
              <a href={articlePath(article)}>
                <Words text={article.headline} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </TitledSection>
  );
}
