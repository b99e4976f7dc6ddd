import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { MobileBreadcrumb } from './MobileBreadcrumb.tsx';
import { MobileLinks } from './MobileLinks.tsx';
import { MobilePage } from './MobilePage.tsx';
import { MobilePagination } from './MobilePagination.tsx';

interface MobileIndexPageProps {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  readonly entries: PageOf<{ readonly slug: string; readonly name: string }>;
  readonly pathOf: (slug: string) => string;
  /** The address of a page of the index in the full edition. */
  readonly indexPathOf: (number: number) => string;
}

/** A page of the index of all authors or of all topics. */
export function MobileIndexPage({
  site,
  title,
  description,
  entries,
  pathOf,
  indexPathOf,
}: MobileIndexPageProps) {
  const { items, number, count } = entries;
  return (
    <MobilePage site={site} path={indexPathOf(number)}>
      <MobileBreadcrumb current={title} />
      <h1>{title}</h1>
      <p>{description}</p>
      {items.length > 0 && (
        <MobileLinks links={items.map(({ slug, name }) => ({ name, path: pathOf(slug) }))} />
      )}
      <MobilePagination number={number} count={count} pathOf={indexPathOf} />
    </MobilePage>
  );
}
