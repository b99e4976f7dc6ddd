import type { SiteFacts } from '../site-facts.ts';
import { breach, type Finding, listPages, type Rule, remark } from './rule.ts';

/** The portal links to nothing but pages that are there, at their own address; what an author's text links to is the author's. */
export const links: Rule = {
  name: 'links',
  check: site =>
    listPages(site).flatMap(({ path, html }) => [
      ...html.links.flatMap(link => describe(site, path, link, breach)),
      ...html.textLinks.flatMap(link => describe(site, path, link, remark)),
    ]),
};

function describe(
  { pages }: SiteFacts,
  path: string,
  link: string,
  toFinding: (what: string) => Finding,
): readonly Finding[] {
  const target = pages.get(link);
  // What robots.txt closes was not asked for.
  if (!target || target.status === 200) return [];
  const leads = target.location === undefined ? '' : `, a redirect to ${target.location}`;
  return [toFinding(`${path} → ${link}: ${target.status}${leads}`)];
}

/** A redirect leads to its page at once. */
export const redirects: Rule = {
  name: 'redirects',
  check: ({ pages }) =>
    [...pages.values()].flatMap(({ path, location }) => {
      const target = location === undefined ? undefined : pages.get(location);
      return target?.location === undefined
        ? []
        : [breach(`${path} → ${target.path} → ${target.location}: a chain`)];
    }),
};
