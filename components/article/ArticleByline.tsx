import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Byline } from '#lib/domain/article.ts';
import { authorPath } from '#lib/urls.ts';
import styles from './ArticleByline.module.css';

/** « Par Amina B., Jean C. et Leïla D. », each name leading to what its author wrote. */
export function ArticleByline({ authors }: { readonly authors: readonly Byline[] }) {
  const t = useTranslations('ArticleByline');
  const [, ...joints] = useFrenchFormat().enumerationJoints(authors.length);
  if (authors.length === 0) return null;
  return (
    <p className={styles.byline}>
      {t.rich('by', {
        names: () =>
          authors.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              <a href={authorPath(slug)} rel="author">
                {name}
              </a>
              {joints[index]}
            </Fragment>
          )),
      })}
    </p>
  );
}
