import { TopicList } from '#components/listing/TopicList.tsx';
import type { Topic } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './ArticleEnd.module.css';

export function ArticleTopics({ topics }: { readonly topics: readonly Topic[] }) {
  const t = translator('ArticleTopics');
  if (topics.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="sujets">
      <h2 id="sujets" className={styles.title}>
        {t('title')}
      </h2>
      <TopicList topics={topics} />
    </section>
  );
}
