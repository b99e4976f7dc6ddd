import { ArticleCard } from '#components/listing/ArticleCard.tsx';
import { MostRead } from '#components/listing/MostRead.tsx';
import hidden from '#components/ui/visually-hidden.module.css';
import type { FrontContent } from '#lib/domain/front.ts';
import { translator } from '#lib/i18n/translator.ts';
import { Band } from './Band.tsx';
import { CurrentTopics } from './CurrentTopics.tsx';
import styles from './Front.module.css';
import { Latest } from './Latest.tsx';
import { Wire } from './Wire.tsx';

export function Front({ lead, secondary, wire, bands, mostRead, latest, topics }: FrontContent) {
  const t = translator('Front');
  if (!lead) return <EmptyFront />;
  return (
    <>
      <div className={styles.top}>
        <section className={styles.opening} aria-labelledby="ouverture">
          <h2 id="ouverture" className={hidden.hidden}>
            {t('lead')}
          </h2>
          <ArticleCard article={lead} level={3} size="lead" />
          {secondary.length > 0 && (
            <div className={styles.secondary}>
              {secondary.map(article => (
                <ArticleCard key={article.id} article={article} level={3} size="large" />
              ))}
            </div>
          )}
        </section>
        {wire.length > 0 && <Wire articles={wire} />}
      </div>
      {bands.map(({ category, articles }) => (
        <Band key={category.slug} category={category} articles={articles} />
      ))}
      <MostRead list={mostRead} />
      <Latest articles={latest} />
      <CurrentTopics topics={topics} />
    </>
  );
}

function EmptyFront() {
  const t = translator('Front.empty');
  return (
    <section className={styles.empty}>
      <h2 className={styles.emptyTitle}>{t('title')}</h2>
      <p>{t('text')}</p>
    </section>
  );
}
