import { Page } from '#components/site/Page.tsx';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
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
  return (
    <Page site={site} path={indexPathOf(entries.number)} breadcrumb={{ current: title }} data={[]}>
      <ListHeading title={title} description={description} />
      <NameIndex entries={entries.items} pathOf={pathOf} />
      <Pagination number={entries.number} count={entries.count} pathOf={indexPathOf} />
    </Page>
  );
}
