import type { Thing } from 'schema-dts';
import { FollowLinks } from '#components/feeds/FollowLinks.tsx';
import type { Step } from '#components/site/Breadcrumb.tsx';
import { Page } from '#components/site/Page.tsx';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { FeedSubject } from '#lib/domain/feed.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Site } from '#lib/domain/site.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { DayList } from './DayList.tsx';
import { ListHeading } from './ListHeading.tsx';
import { Pagination } from './Pagination.tsx';

interface SubjectPageProps {
  readonly site: Site;
  readonly of: FeedSubject;
  /** The index that the subject stands in. */
  readonly index: Step;
  readonly name: string;
  /** What kind of subject it is: « Sujet ». */
  readonly kind: string;
  readonly description: string | undefined;
  /** What machines are told of it. */
  readonly data: readonly Thing[];
  readonly pageOf: string;
  readonly articles: PageOf<ArticleSummary>;
  readonly pathOf: (number: number) => string;
  /** Whether the newest article leads the first page. */
  readonly hasLead?: boolean;
}

/** A page of what an author wrote, or of what was written on a topic, newest first. */
export function SubjectPage({
  site,
  of,
  index,
  name,
  kind,
  description,
  data,
  pageOf,
  articles,
  pathOf,
  hasLead = false,
}: SubjectPageProps) {
  const { items, number, count } = articles;
  const lead = hasLead && number === 1 ? items[0] : undefined;
  return (
    <Page site={site} path={pathOf(number)} breadcrumb={{ steps: [index], current: name }} data={data}>
      <ListHeading
        title={name}
        kind={kind}
        description={description}
        pageOf={number > 1 ? pageOf : undefined}
      />
      {lead && <ArticleCard article={lead} level={2} size="lead" />}
      <DayList articles={lead ? items.slice(1) : items} />
      <Pagination number={number} count={count} pathOf={pathOf} />
      <FollowLinks of={of} name={name} />
    </Page>
  );
}
