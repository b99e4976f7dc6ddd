import { useTranslations } from 'next-intl';
import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import { CardGrid } from '#components/listing/CardGrid.tsx';
import { Pagination } from '#components/listing/Pagination.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { SearchAnswer } from '#lib/domain/search.ts';
import { searchPath } from '#lib/urls.ts';
import { SearchForm } from './SearchForm.tsx';
import styles from './SearchView.module.css';

/** The form, and what was found: the best answer first. */
export function SearchView({ question, number, pageCount, found, latest }: SearchAnswer) {
  const t = useTranslations('SearchPage');
  const { items, total, isTotalCut } = found;
  return (
    <>
      <header className={styles.heading}>
        <h1 className={styles.title}>{question === '' ? t('title') : t('titleOf', { question })}</h1>
        <SearchForm id="question" label={t('form')} question={question} size="large" />
        <p className={styles.text}>
          {question === '' ? t('help') : t(isTotalCut ? 'moreThan' : 'total', { total })}
          {question !== '' && total === 0 && ` ${t('advice')}`}
        </p>
        {number > 1 && <p className={styles.text}>{t('pageOf', { number, count: pageCount })}</p>}
      </header>
      {items.length > 0 && (
        <ol className={styles.results}>
          {items.map(article => (
            <li key={article.id} className={styles.result}>
              <ArticleCard article={article} level={2} size="line" />
            </li>
          ))}
        </ol>
      )}
      <Pagination number={number} count={pageCount} pathOf={n => searchPath(question, n)} />
      {latest.length > 0 && (
        <TitledSection id="recents" title={t('latest')}>
          <CardGrid articles={latest} />
        </TitledSection>
      )}
    </>
  );
}
