import { useTranslations } from 'next-intl';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Byline } from '#lib/domain/article.ts';
import styles from './ArticleByline.module.css';

/** « Par Amina B., Jean C. et Leïla D. » */
export function ArticleByline({ authors }: { readonly authors: readonly Byline[] }) {
  const t = useTranslations('ArticleByline');
  const format = useFrenchFormat();
  if (authors.length === 0) return null;
  return (
    <p className={styles.byline}>
      {t('by', { names: format.enumeration(authors.map(author => author.name)) })}
    </p>
  );
}
