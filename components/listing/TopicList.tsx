import { Words } from '#components/ui/Words.tsx';
import type { Topic } from '#lib/domain/article.ts';
import { topicPath } from '#lib/urls.ts';
import styles from './TopicList.module.css';

/** Topics on as few lines as they need. */
export function TopicList({ topics }: { readonly topics: readonly Topic[] }) {
  return (
    <ul className={styles.topics}>
      {topics.map(({ slug, name }) => (
        <li key={slug}>
          <a href={topicPath(slug)}>
            <Words text={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
