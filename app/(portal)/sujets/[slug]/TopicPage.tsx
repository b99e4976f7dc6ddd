import { notFound } from 'next/navigation';
import { findTopic } from '#app/views.ts';
import { SubjectPage } from '#components/listing/SubjectPage.tsx';
import { translator } from '#lib/i18n/translator.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { articlePath, topicPath, topicsPath } from '#lib/urls.ts';

/** The two routes that lead here differ only in how they say the page's number. */
export async function TopicPage({ slug, number }: { readonly slug: string; readonly number: number }) {
  const view = await findTopic(slug, number);
  if (!view) notFound();
  const { site, topic, articles } = view;
  const t = translator('TopicPage');
  return (
    <SubjectPage
      site={site}
      of={{ kind: 'topic', slug }}
      index={{ name: t('all'), path: topicsPath() }}
      name={topic.name}
      kind={t('kind')}
      description={topic.description}
      data={[
        toCollectionPage({
          siteUrl: site.url,
          path: topicPath(slug, number),
          name: topic.name,
          description: topic.description,
          listed: articles.items.map(articlePath),
        }),
      ]}
      pageOf={t('pageOf', { number, count: articles.count })}
      articles={articles}
      pathOf={n => topicPath(slug, n)}
      hasLead
    />
  );
}
