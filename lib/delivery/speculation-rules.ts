export const SPECULATION_RULES_PATH = '/regles.json';

/**
 * What a browser may fetch while the reader presses a link, without any script (https://html.spec.whatwg.org/#speculative-loading): pages of
 * the full edition. Not the other edition, nor what answers one reader's question (search), nor what is no page.
 */
export const SPECULATION_RULES = {
  prefetch: [
    {
      source: 'document',
      eagerness: 'conservative',
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: [
                '/m',
                '/m/*',
                '/recherche',
                '/recherche/*',
                '/media/*',
                '/couvertures/*',
                '/redaction*',
                '/*.*',
              ],
            },
          },
          { not: { selector_matches: '[download]' } },
        ],
      },
    },
  ],
} as const;
