import type { ArticleSummary } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import { PairNav } from './PairNav.tsx';

interface NeighbourNavProps {
  /** Name of the category that they stand in. */
  readonly category: string;
  readonly older?: ArticleSummary;
  readonly newer?: ArticleSummary;
}

/** The articles on either side in the category. */
export function NeighbourNav({ category, older, newer }: NeighbourNavProps) {
  const t = translator('NeighbourNav');
  return (
    <PairNav
      label={t('label', { category })}
      previous={older && { words: t('older'), article: older }}
      next={newer && { words: t('newer'), article: newer }}
    />
  );
}
