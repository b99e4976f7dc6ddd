import type { SearchAnswer } from '#lib/domain/search.ts';
import { translator } from '#lib/i18n/translator.ts';
import { type Edition, editionPath, feedPagePath, searchPath } from '#lib/urls.ts';
import { countLimits } from './count-limits.ts';

interface SearchSummaryProps {
  readonly answer: SearchAnswer;
  readonly edition: Edition;
}

/** In sentences: what was found, what did not count, and what to try where that is little. */
export function SearchSummary({ answer, edition }: SearchSummaryProps) {
  const t = translator('SearchPage');
  const { search, ignored, named, suggestion, total } = answer;
  const { question } = search;
  const pathOf = (path: string) => editionPath(edition, path);
  return (
    <>
      {question !== '' && <p role="status">{sumUp(answer, t)}</p>}
      {ignored.map(limit => (
        <p key={limit}>{t(`ignored.${limit}`)}</p>
      ))}
      {named.map(subject => (
        <p key={feedPagePath(subject)}>
          <a href={pathOf(feedPagePath(subject))}>{t(`named.${subject.kind}`, { name: subject.name })}</a>
        </p>
      ))}
      {suggestion !== undefined && (
        <p>
          {t('suggestion')}{' '}
          <a href={pathOf(searchPath({ ...search, question: suggestion }))}>
            {t('quoted', { question: suggestion })}
          </a>
        </p>
      )}
      {question !== '' && total === 0 && countLimits(search) > 0 && (
        <p>
          <a href={pathOf(searchPath({ question }))}>{t('withoutLimits')}</a>
        </p>
      )}
      {question === '' && <Help />}
    </>
  );
}

type Translate = ReturnType<typeof translator<'SearchPage'>>;

function sumUp(
  { total, isTotalCut, order, wordCount, hasExclusionsOnly }: SearchAnswer,
  t: Translate,
): string {
  if (hasExclusionsOnly) return t('exclusionsOnly');
  if (total === 0) return `${t('total', { total })} ${t('advice', { words: wordCount })}`;
  if (!isTotalCut) return t('total', { total });
  return t(order === 'date' ? 'moreThanNewest' : 'moreThan', { total });
}

function Help() {
  const t = translator('SearchPage');
  return (
    <>
      <p>{t('help')}</p>
      <ul>
        {(['phrase', 'minus', 'start', 'limits'] as const).map(way => (
          <li key={way}>{t(`ways.${way}`)}</li>
        ))}
      </ul>
    </>
  );
}
