import { useRelatedNotes } from '#components/article/use-related-notes.ts';
import type { RelatedArticle } from '#lib/domain/related.ts';
import { translator } from '#lib/i18n/translator.ts';
import { MobileLines } from './MobileLines.tsx';

export function MobileRelated({ related }: { readonly related: readonly RelatedArticle[] }) {
  const t = translator('RelatedArticles');
  const notes = useRelatedNotes(related);
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{t('title')}</h2>
      <MobileLines articles={related.map(({ article }) => article)} notes={notes} />
    </section>
  );
}
