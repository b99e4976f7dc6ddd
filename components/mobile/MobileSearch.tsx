import { useTranslations } from 'next-intl';
import type { SearchAnswer } from '#lib/domain/search.ts';
import { searchPath } from '#lib/urls.ts';
import { MobileLines } from './MobileLines.tsx';
import { MobilePagination } from './MobilePagination.tsx';
import { MobileSearchForm } from './MobileSearchForm.tsx';

/** The form, and what was found: the best answer first. */
export function MobileSearch({ question, number, pageCount, found, latest }: SearchAnswer) {
  const t = useTranslations('SearchPage');
  const { items, total, isTotalCut } = found;
  return (
    <>
      <h1>{question === '' ? t('title') : t('titleOf', { question })}</h1>
      <MobileSearchForm id="question" label={t('form')} question={question} />
      <p>
        {question === '' ? t('help') : t(isTotalCut ? 'moreThan' : 'total', { total })}
        {question !== '' && total === 0 && ` ${t('advice')}`}
      </p>
      {number > 1 && <p>{t('pageOf', { number, count: pageCount })}</p>}
      <MobileLines articles={items} hasStandfirsts />
      <MobilePagination number={number} count={pageCount} pathOf={n => searchPath(question, n)} />
      {latest.length > 0 && (
        <section>
          <h2>{t('latest')}</h2>
          <MobileLines articles={latest} />
        </section>
      )}
    </>
  );
}
