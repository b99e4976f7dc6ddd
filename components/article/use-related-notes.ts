import { assertNever } from '#lib/domain/assert-never.ts';
import type { RelatedArticle } from '#lib/domain/related.ts';
import { translator } from '#lib/i18n/translator.ts';

/** Why each article is there, by its id. */
export function useRelatedNotes(related: readonly RelatedArticle[]): ReadonlyMap<number, string> {
  const t = translator('RelatedArticles.reasons');
  const toNote = ({ reason }: RelatedArticle): string => {
    switch (reason.kind) {
      case 'dossier':
        return t('dossier', { name: reason.name });
      case 'topic':
        return t('topic', { name: reason.name });
      case 'text':
        return t('text');
      case 'category':
        return t('category');
      default:
        return assertNever(reason);
    }
  };
  return new Map(related.map(one => [one.article.id, toNote(one)]));
}
