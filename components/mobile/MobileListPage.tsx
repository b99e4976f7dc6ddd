import type { Step } from '#components/site/Breadcrumb.tsx';
import { Words } from '#components/ui/Words.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { FeedSubject } from '#lib/domain/feed.ts';
import type { MostRead } from '#lib/domain/most-read.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { feedPath } from '#lib/urls.ts';
import { MobileBreadcrumb } from './MobileBreadcrumb.tsx';
import { MobileDays } from './MobileDays.tsx';
import { MobileMostRead } from './MobileMostRead.tsx';
import { MobilePage } from './MobilePage.tsx';
import { MobilePagination } from './MobilePagination.tsx';

interface MobileListPageProps {
  readonly site: Site;
  readonly of: FeedSubject;
  readonly steps: readonly Step[];
  readonly name: string;
  readonly description: string | undefined;
  /** « Page 2 sur 12 », shown on any page but the first. */
  readonly pageOf: string;
  /** Said where there is no article. */
  readonly empty?: string;
  readonly articles: PageOf<ArticleSummary>;
  readonly mostRead?: MostRead | undefined;
  /** The address of a page of the list in the full edition. */
  readonly pathOf: (number: number) => string;
}

/** A page of a category, of an author or of a topic, newest first. */
export function MobileListPage({
  site,
  of,
  steps,
  name,
  description,
  pageOf,
  empty,
  articles,
  mostRead,
  pathOf,
}: MobileListPageProps) {
  const { items, number, count } = articles;
  const t = translator('FollowLinks');
  return (
    <MobilePage site={site} path={pathOf(number)}>
      <MobileBreadcrumb steps={steps} current={name} />
      <h1>
        <Words text={name} />
      </h1>
      {description && (
        <p>
          <Words text={description} />
        </p>
      )}
      {number > 1 && <p>{pageOf}</p>}
      {empty !== undefined && items.length === 0 && <p>{empty}</p>}
      <MobileDays articles={items} />
      <MobilePagination number={number} count={count} pathOf={pathOf} />
      <MobileMostRead list={mostRead} />
      <p>
        <a href={feedPath(of, 'rss')}>{t('feed', { name })}</a>
      </p>
    </MobilePage>
  );
}
