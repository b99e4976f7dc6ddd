import { expect, it } from 'vitest';
import { SPECULATION_RULES } from '#lib/delivery/speculation-rules.ts';

const [, { not }] = SPECULATION_RULES.prefetch[0].where.and;
const excluded = not.href_matches.map(
  pattern => new RegExp(`^${pattern.replaceAll('.', '[.]').replaceAll('*', '.*')}$`),
);
/** The patterns say nothing of the query (https://urlpattern.spec.whatwg.org/). */
const mayBeFetched = (path: string) => !excluded.some(pattern => pattern.test(path.replace(/[?].*/, '')));

it.each(['/', '/monde', '/monde/un-titre', '/maroc', '/archives/2026', '/photo/un-titre/2'])(
  'a browser may fetch a page ahead: %s',
  path => {
    expect(mayBeFetched(path)).toBe(true);
  },
);

it.each([
  ['the other edition', '/m'],
  ['the other edition', '/m/monde/un-titre'],
  ['a search', '/recherche?q=port'],
  ['the feed of a search', '/recherche/rss.xml?q=port'],
  ['a picture', '/media/0f0f/full-640.avif'],
  ['a cover', '/couvertures/12.png'],
  ['the desk', '/redaction/articles'],
])('nor %s: %s', (_, path) => {
  expect(mayBeFetched(path)).toBe(false);
});
