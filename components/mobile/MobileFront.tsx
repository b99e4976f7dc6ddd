import { Time } from '#components/ui/Time.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { FrontContent } from '#lib/domain/front.ts';
import { translator } from '#lib/i18n/translator.ts';
import { articlePath, categoryPath, mobilePath, topicPath } from '#lib/urls.ts';
import { MobileLines } from './MobileLines.tsx';
import { MobileLinks } from './MobileLinks.tsx';
import { MobileMostRead } from './MobileMostRead.tsx';

/** La une: the same articles, in the same order, as in the full edition. */
export function MobileFront({ lead, secondary, wire, bands, mostRead, latest, topics }: FrontContent) {
  const t = translator('Front');
  if (!lead) return <Empty />;
  return (
    <>
      <section aria-labelledby="ouverture">
        <h2 id="ouverture">
          <a href={mobilePath(articlePath(lead))}>
            <Words text={lead.headline} />
          </a>
        </h2>
        {lead.standfirst && (
          <p>
            <Words text={lead.standfirst} />
          </p>
        )}
        <small>
          <Time at={lead.publishedAt} show="date" />
        </small>
        <MobileLines articles={secondary} />
      </section>
      {wire.length > 0 && (
        <section>
          <h2>{t('wire')}</h2>
          <MobileLines articles={wire} />
        </section>
      )}
      {bands.map(({ category, articles }) => (
        <section key={category.slug}>
          <h2>
            <a href={mobilePath(categoryPath(category.slug))}>{category.name}</a>
          </h2>
          <MobileLines articles={articles} />
        </section>
      ))}
      <MobileMostRead list={mostRead} />
      {latest.length > 0 && (
        <section>
          <h2>{t('latest')}</h2>
          <MobileLines articles={latest} />
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2>{t('topics')}</h2>
          <MobileLinks links={topics.map(({ slug, name }) => ({ name, path: topicPath(slug) }))} />
        </section>
      )}
    </>
  );
}

function Empty() {
  const t = translator('Front.empty');
  return (
    <section>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
    </section>
  );
}
