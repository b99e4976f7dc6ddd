import { type Collecting, collectFacts } from './collect-facts.ts';
import { feedIdsSince, toFeedIds } from './rules/feeds.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import type { SiteFacts } from './site-facts.ts';

export interface AuditReport {
  readonly site: string;
  /** Addresses that were asked for. */
  readonly pages: number;
  readonly breaches: number;
  readonly remarks: number;
  readonly rules: readonly RuleReport[];
  /** What a later run compares with. */
  readonly feedIds: Readonly<Record<string, string>>;
}

export interface RuleReport {
  readonly name: string;
  readonly breaches: readonly string[];
  readonly remarks: readonly string[];
}

interface Auditing extends Collecting {
  /** The ids that an earlier run found. */
  readonly earlierFeedIds?: Readonly<Record<string, string>> | undefined;
}

/** Crawls a running site and holds what it says of itself in one place against what it says in the others. */
export async function auditSite({ earlierFeedIds = {}, ...collecting }: Auditing): Promise<AuditReport> {
  return judge(await collectFacts(collecting), [...RULES, feedIdsSince(earlierFeedIds)]);
}

function judge(site: SiteFacts, rules: readonly Rule[]): AuditReport {
  const reports = rules.map(({ name, check }) => {
    const findings = check(site);
    const ofSeverity = (wanted: Finding['severity']) =>
      findings.filter(({ severity }) => severity === wanted).map(({ what }) => what);
    return { name, breaches: ofSeverity('breach'), remarks: ofSeverity('remark') };
  });
  const count = (kind: 'breaches' | 'remarks') =>
    reports.reduce((sum, report) => sum + report[kind].length, 0);
  return {
    site: site.origin,
    pages: site.pages.size,
    breaches: count('breaches'),
    remarks: count('remarks'),
    rules: reports,
    feedIds: toFeedIds(site),
  };
}
