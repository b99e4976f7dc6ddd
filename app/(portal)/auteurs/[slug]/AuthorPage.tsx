import { notFound } from 'next/navigation';
import { findAuthor } from '#app/views.ts';
import { SubjectPage } from '#components/listing/SubjectPage.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { toProfilePage } from '#lib/seo/structured-data/list-pages.ts';
import { authorPath, authorsPath } from '#lib/urls.ts';

/** The two routes that lead here differ only in how they say the page's number. */
export async function AuthorPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findAuthor(slug, number);
  if (!view) notFound();
  const { site, author, articles } = view;
  const t = translator('AuthorPage');
  return (
    <SubjectPage
      site={site}
      of={{ kind: 'author', slug }}
      index={{ name: t('all'), path: authorsPath() }}
      name={author.name}
      kind={t('kind')}
      description={author.description}
      data={[
        toProfilePage({
          siteUrl: site.url,
          path: authorPath(slug, number),
          author,
          articles: articles.items,
        }),
      ]}
      pageOf={t('pageOf', { number, count: articles.count })}
      articles={articles}
      pathOf={n => authorPath(slug, n)}
    />
  );
}
