import { deskPath, frontPath, mobilePath, searchPath } from '#lib/urls.ts';

export const SPECULATION_RULES_PATH = '/regles.json';

/**
 * What a browser may fetch while the reader presses a link, without any script (https://html.spec.whatwg.org/#speculative-loading): pages of
 * the full edition. Not the other edition, nor what answers one reader's question (search), nor what is no page: pictures, feeds and other
 * files have a name with an extension.
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
                mobilePath(frontPath()),
                mobilePath('/*'),
                searchPath(),
                `${deskPath()}*`,
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
