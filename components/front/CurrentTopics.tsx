import { TopicList } from '#components/listing/TopicList.tsx';
import type { Topic } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './CurrentTopics.module.css';

/** What the newest articles are about. */
export function CurrentTopics({ topics }: { readonly topics: readonly Topic[] }) {
  const t = translator('Front');
  if (topics.length === 0) return null;
  return (
    <section className={styles.topics} aria-labelledby="sujets-du-moment">
      <h2 id="sujets-du-moment" className={styles.title}>
        {t('topics')}
      </h2>
      <TopicList topics={topics} />
    </section>
  );
}
