import { canonical, mobile } from './canonical.ts';
import { dates } from './dates.ts';
import { feeds } from './feeds.ts';
import { links, redirects } from './links.ts';
import { breadcrumbs, headings, images, previews, uniqueness } from './page-facts.ts';
import { reach } from './reach.ts';
import type { Rule } from './rule.ts';
import { news, sitemap } from './sitemaps.ts';

/** What holds for any run, in the order of the report. `feedIdsSince` wants an earlier one besides. */
export const RULES: readonly Rule[] = [
  reach,
  links,
  redirects,
  canonical,
  mobile,
  sitemap,
  news,
  dates,
  breadcrumbs,
  uniqueness,
  headings,
  images,
  previews,
  feeds,
];
