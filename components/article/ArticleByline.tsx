import { useTranslations } from 'next-intl';
import type { Byline } from '#lib/domain/article.ts';
import { toEnumeration } from '#lib/french/enumeration.ts';
import styles from './ArticleByline.module.css';

/** « Par Amina B., Jean C. et Leïla D. » */
export function ArticleByline({ authors }: { readonly authors: readonly Byline[] }) {
  const t = useTranslations('ArticleByline');
  if (authors.length === 0) return null;
  return (
    <p className={styles.byline}>{t('by', { names: toEnumeration(authors.map(author => author.name)) })}</p>
  );
}
