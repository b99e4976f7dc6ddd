import { Time } from '#components/ui/Time.tsx';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { MobileLines } from './MobileLines.tsx';

/** Articles, newest first, under the day that each was published on. */
export function MobileDays({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const format = useFrenchFormat();
  const days = Map.groupBy(articles, article => format.isoDate(article.publishedAt));
  return [...days].map(([day, ofThatDay]) => (
    <section key={day}>
      <h2>{ofThatDay[0] && <Time at={ofThatDay[0].publishedAt} show="dateWithDay" />}</h2>
      <MobileLines articles={ofThatDay} date="time" hasStandfirsts />
    </section>
  ));
}
