import { Page } from '#components/site/Page.tsx';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { toCollectionPage } from '#lib/seo/structured-data/list-pages.ts';
import { ListHeading } from './ListHeading.tsx';
import { NameIndex } from './NameIndex.tsx';
import { Pagination } from './Pagination.tsx';

interface NameIndexPageProps {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  readonly entries: PageOf<{ readonly slug: string; readonly name: string }>;
  readonly pathOf: (slug: string) => string;
  /** The address of a page of the index. */
  readonly indexPathOf: (number: number) => string;
}

/** A page of the index of all authors or of all topics. */
export function NameIndexPage({
  site,
  title,
  description,
  entries,
  pathOf,
  indexPathOf,
}: NameIndexPageProps) {
  const path = indexPathOf(entries.number);
  const listed = entries.items.map(({ slug }) => pathOf(slug));
  return (
    <Page
      site={site}
      path={path}
      breadcrumb={{ current: title }}
      data={[toCollectionPage({ siteUrl: site.url, path, name: title, description, listed })]}
    >
      <ListHeading title={title} description={description} />
      <NameIndex entries={entries.items} pathOf={pathOf} />
      <Pagination number={entries.number} count={entries.count} pathOf={indexPathOf} />
    </Page>
  );
}
