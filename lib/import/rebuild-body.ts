import { type ParsedBody, parseBody } from '#lib/body/parse-html.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { FEED_ORIGIN } from '#lib/domain/feed-origin.ts';
import { toPictureRoot } from '#lib/domain/picture-root.ts';
import type { BodyToRebuild } from '#lib/newsroom/reindex-articles.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';

/** Reads an article's body from its source again, as the import it came with would today. */
export async function rebuildBody({ article, origin, addressOf }: BodyToRebuild): Promise<ParsedBody> {
  const { headline, bodyFormat, bodySource } = article;
  switch (bodyFormat) {
    case 'markdown':
      return parseMarkdown(bodySource, {
        headline,
        path: origin?.key ?? '',
        pictureRoot: toPictureRoot(origin?.source ?? ''),
        addressOf,
      });
    case 'html': {
      const isWordpress = origin !== undefined && !origin.source.startsWith(FEED_ORIGIN);
      return parseBody(bodySource, { headline, dialect: isWordpress ? 'wordpress' : 'html' });
    }
    default:
      return assertNever(bodyFormat);
  }
}
