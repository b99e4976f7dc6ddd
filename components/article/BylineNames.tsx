import { Fragment } from 'react';
import { useFrenchFormat } from '#components/ui/use-french-format.ts';
import type { Byline } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import { authorPath, type Edition, editionPath } from '#lib/urls.ts';

interface BylineNamesProps {
  readonly authors: readonly Byline[];
  readonly edition: Edition;
}

/** « Par Amina B., Jean C. et Leïla D. », each name leading to what its author wrote. */
export function BylineNames({ authors, edition }: BylineNamesProps) {
  const t = translator('ArticleByline');
  const [, ...joints] = useFrenchFormat().enumerationJoints(authors.length);
  return t.rich('by', {
    names: () =>
      authors.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          <a href={editionPath(edition, authorPath(slug))} rel="author">
            {name}
          </a>
          {joints[index]}
        </Fragment>
      )),
  });
}
