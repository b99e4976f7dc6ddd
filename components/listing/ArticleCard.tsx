import { joinClasses } from '#components/ui/join-classes.ts';
import { Picture } from '#components/ui/Picture.tsx';
import { ACROSS_A_PHONE } from '#components/ui/picture-sources.ts';
import { Time } from '#components/ui/Time.tsx';
import { Words } from '#components/ui/Words.tsx';
import { ZelligeCover } from '#components/ui/ZelligeCover.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import { articlePath } from '#lib/urls.ts';
import styles from './ArticleCard.module.css';
import { ArticleKicker } from './ArticleKicker.tsx';

interface ArticleCardProps {
  readonly article: ArticleSummary;
  /** Level of the headline in the page's outline. */
  readonly level: 2 | 3;
  readonly size: 'lead' | 'large' | 'small' | 'line';
  /** The slug of the category whose list the card stands in. */
  readonly within?: string;
  /** Why it is there. */
  readonly note?: string | undefined;
}

/** An article in a list: kicker, headline, and as much more as its size has room for. The whole headline is the link. */
export function ArticleCard({ article, level, size, within, note }: ArticleCardProps) {
  const { id, category, headline, standfirst, picture, publishedAt } = article;
  const Headline = `h${level}` as const;
  const hasPicture = size === 'lead' || size === 'large';
  return (
    <article className={joinClasses(styles.card, styles[size])}>
      {hasPicture && (
        <div className={joinClasses(styles.picture, picture ? undefined : styles.cover)}>
          {picture ? (
            <Picture
              stored={picture.stored}
              alt=""
              crop="16x9"
              sizes={SIZES[size]}
              isLead={size === 'lead'}
            />
          ) : (
            <ZelligeCover seed={id} colour={category.colour} />
          )}
        </div>
      )}
      <div className={styles.text}>
        <ArticleKicker article={article} within={within} />
        <Headline className={styles.headline}>
          <a href={articlePath(article)}>
            <Words text={headline} />
          </a>
        </Headline>
        {standfirst && size !== 'small' && (
          <p className={styles.standfirst}>
            <Words text={standfirst} />
          </p>
        )}
        <p className={styles.date}>
          <Time at={publishedAt} show="date" />
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
    </article>
  );
}

const SIZES = {
  lead: `(min-width: 62rem) 49rem, (min-width: 40rem) 92vw, ${ACROSS_A_PHONE}`,
  large: `(min-width: 62rem) 22rem, (min-width: 40rem) 45vw, ${ACROSS_A_PHONE}`,
} as const;
