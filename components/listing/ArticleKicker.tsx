import { Kicker } from '#components/ui/Kicker.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';

interface ArticleKickerProps {
  readonly article: Pick<ArticleSummary, 'kicker' | 'category'>;
  /** The slug of the category whose list this is: its name need not be said again on each article. */
  readonly within?: string | undefined;
}

/** The article's own kicker, else the name of its category. */
export function ArticleKicker({ article: { kicker, category }, within }: ArticleKickerProps) {
  const text = kicker ?? (category.slug === within ? undefined : category.name);
  return text === undefined ? null : <Kicker text={text} colour={category.colour} />;
}
