import { CardGrid } from '#components/listing/CardGrid.tsx';
import { TitledSection } from '#components/ui/TitledSection.tsx';
import type { RelatedArticle } from '#lib/domain/related.ts';
import { translator } from '#lib/i18n/translator.ts';
import styles from './RelatedArticles.module.css';
import { useRelatedNotes } from './use-related-notes.ts';

/** « À lire aussi »: each article with the reason why it is there. */
export function RelatedArticles({ related }: { readonly related: readonly RelatedArticle[] }) {
  const t = translator('RelatedArticles');
  const notes = useRelatedNotes(related);
  if (related.length === 0) return null;
  return (
    <TitledSection id="a-lire-aussi" title={t('title')} className={styles.related}>
      <CardGrid articles={related.map(({ article }) => article)} notes={notes} />
    </TitledSection>
  );
}
