import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Byline } from '#lib/domain/article.ts';
import { authorPath, mobilePath } from '#lib/urls.ts';

export function MobileByline({ authors }: { readonly authors: readonly Byline[] }) {
  const t = useTranslations('ArticleByline');
  const [, ...joints] = useFrenchFormat().enumerationJoints(authors.length);
  if (authors.length === 0) return null;
  return (
    <p>
      {t.rich('by', {
        names: () =>
          authors.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              <a href={mobilePath(authorPath(slug))} rel="author">
                {name}
              </a>
              {joints[index]}
            </Fragment>
          )),
      })}
    </p>
  );
}
