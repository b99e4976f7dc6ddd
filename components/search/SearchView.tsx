import { CardGrid } from '#components/listing/CardGrid.tsx';
import { Pagination } from '#components/listing/Pagination.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { SearchAnswer } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { searchPath } from '#lib/urls.ts';
import { FoundList } from './FoundList.tsx';
import { SearchForm } from './SearchForm.tsx';
import { SearchLimits } from './SearchLimits.tsx';
import { SearchOrder } from './SearchOrder.tsx';
import { SearchSummary } from './SearchSummary.tsx';
import styles from './SearchView.module.css';

/** The form, and what was found: the best answer first. */
export function SearchView(answer: SearchAnswer) {
  const t = translator('SearchPage');
  const { search, number, pageCount, found, near, total, latest } = answer;
  const { question } = search;
  return (
    <>
      <header className={styles.heading}>
        <h1 className={styles.title}>{question === '' ? t('title') : t('titleOf', { question })}</h1>
        <SearchForm id="question" label={t('form')} question={question} size="large">
          <SearchLimits {...answer} />
        </SearchForm>
        <div className={styles.text}>
          <SearchSummary answer={answer} edition="full" />
        </div>
        {number > 1 && <p className={styles.text}>{t('pageOf', { number, count: pageCount })}</p>}
        {total > 0 && (
          <div className={styles.ways}>
            <SearchOrder answer={answer} edition="full" />
          </div>
        )}
      </header>
      {found.length > 0 && <FoundList found={found} level={2} />}
      <Pagination number={number} count={pageCount} pathOf={n => searchPath({ ...search, number: n })} />
      {near.length > 0 && (
        <TitledSection id="proches" title={t('near')}>
          <FoundList found={near} level={3} />
        </TitledSection>
      )}
      {latest.length > 0 && (
        <TitledSection id="recents" title={t('latest')}>
          <CardGrid articles={latest} />
        </TitledSection>
      )}
    </>
  );
}
