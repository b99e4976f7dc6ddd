import { SearchOrder } from '#components/search/SearchOrder.tsx';
import { SearchSummary } from '#components/search/SearchSummary.tsx';
import type { SearchAnswer } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { searchPath } from '#lib/urls.ts';
import { MobileFound } from './MobileFound.tsx';
import { MobileLines } from './MobileLines.tsx';
import { MobilePagination } from './MobilePagination.tsx';
import { MobileSearchForm } from './MobileSearchForm.tsx';
import { MobileSearchLimits } from './MobileSearchLimits.tsx';

/** The form, and what was found: the best answer first. */
export function MobileSearch(answer: SearchAnswer) {
  const t = translator('SearchPage');
  const { search, number, pageCount, found, near, total, latest } = answer;
  const { question } = search;
  return (
    <>
      <h1>{question === '' ? t('title') : t('titleOf', { question })}</h1>
      <MobileSearchForm id="question" label={t('form')} question={question}>
        <MobileSearchLimits {...answer} />
      </MobileSearchForm>
      <SearchSummary answer={answer} edition="mobile" />
      {number > 1 && <p>{t('pageOf', { number, count: pageCount })}</p>}
      {total > 0 && <SearchOrder answer={answer} edition="mobile" />}
      <MobileFound found={found} />
      <MobilePagination
        number={number}
        count={pageCount}
        pathOf={n => searchPath({ ...search, number: n })}
      />
      {near.length > 0 && (
        <section>
          <h2>{t('near')}</h2>
          <MobileFound found={near} />
        </section>
      )}
      {latest.length > 0 && (
        <section>
          <h2>{t('latest')}</h2>
          <MobileLines articles={latest} />
        </section>
      )}
    </>
  );
}
