import { BylineNames } from '#components/article/BylineNames.tsx';
import { Time } from '#components/ui/Time.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { Article } from '#lib/domain/article.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { toReadingMinutes } from '#lib/french/reading-time.ts';
import { translator } from '#lib/i18n/translator.ts';
import { topicPath } from '#lib/urls.ts';
import { MobileBlocks } from './MobileBlocks.tsx';
import { MobileImage } from './MobileImage.tsx';
import { MobileLinks } from './MobileLinks.tsx';

interface MobileArticleProps {
  readonly article: Article;
  /** The one above it and those of its text, where the portal holds them. */
  readonly pictures: PicturesBySource;
  /** Whole years since it was published or last updated. */
  readonly yearsOld: number;
}

export function MobileArticle({ article, pictures, yearsOld }: MobileArticleProps) {
  const { kicker, category, headline, standfirst, authors, topics, picture, body } = article;
  const age = translator('AgeNotice');
  const about = translator('ArticleTopics');
  return (
    <article>
      <header>
        <p className="quiet">
          <Words text={kicker ?? category.name} />
        </p>
        <h1>
          <Words text={headline} />
        </h1>
        {standfirst && (
          <p>
            <strong>
              <Words text={standfirst} />
            </strong>
          </p>
        )}
        {authors.length > 0 && (
          <p>
            <BylineNames authors={authors} edition="mobile" />
          </p>
        )}
        <Dates article={article} />
        {yearsOld >= 1 && <p>{age('old', { years: yearsOld })}</p>}
      </header>
      {picture && <MobileImage image={picture.image} placed={pictures.get(picture.image.source)} />}
      <div>
        <MobileBlocks blocks={body.children} pictures={pictures} />
      </div>
      {topics.length > 0 && (
        <footer>
          <h2>{about('title')}</h2>
          <MobileLinks links={topics.map(({ slug, name }) => ({ name, path: topicPath(slug) }))} />
        </footer>
      )}
    </article>
  );
}

function Dates({ article: { publishedAt, updatedAt, wordCount } }: { readonly article: Article }) {
  const t = translator('ArticleDates');
  return (
    <p className="quiet">
      {t.rich('published', { date: () => <Time at={publishedAt} show="dateTime" /> })}
      <br />
      {updatedAt && (
        <>
          {t.rich('updated', { date: () => <Time at={updatedAt} show="dateTime" /> })}
          <br />
        </>
      )}
      {t('readingTime', { minutes: toReadingMinutes(wordCount) })}
    </p>
  );
}
