import type { Reader } from '#db/client.ts';
import { listSummaries } from '#db/queries/article-summaries.ts';
import { listBodies } from '#db/queries/bodies.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import type { MarkedText } from '#lib/domain/marked-text.ts';
import type { FoundArticle } from '#lib/domain/search.ts';
import { findPassage, type Passage } from '#lib/search/find-passage.ts';
import { markMatches, type Wanted } from '#lib/search/mark-matches.ts';

/** The articles of a page of answers, each with what was looked for in it. */
export async function listFoundArticles(
  db: Reader,
  { ids, wanted }: { readonly ids: readonly number[]; readonly wanted: Wanted },
): Promise<readonly FoundArticle[]> {
  const bodies = await listBodies(db, ids);
  return (await listSummaries(db, ids)).map(article => toFound(article, bodies.get(article.id), wanted));
}

function toFound(article: ArticleSummary, body: Body | undefined, wanted: Wanted): FoundArticle {
  const { headline, standfirst } = article;
  const inStandfirst = standfirst ? findPassage(standfirst, wanted) : undefined;
  const inBody = body && findPassage(renderBodyText(body), wanted);
  // The standfirst was written to say what an article is about: the text must have more of the words to stand in its place.
  const isBodyBetter = inBody && inBody.matchCount > (inStandfirst?.matchCount ?? -1);
  const passage = isBodyBetter ? inBody.text : standfirst && markWhole(standfirst, inStandfirst, wanted);
  return { article, headline: markMatches(headline, wanted), ...(passage && { passage }) };
}

/** Nothing of a standfirst is left out, unless it is as long as a text. */
function markWhole(standfirst: string, passage: Passage | undefined, wanted: Wanted): MarkedText | undefined {
  return standfirst.length <= STANDFIRST_LENGTH_MAX ? markMatches(standfirst, wanted) : passage?.text;
}

const STANDFIRST_LENGTH_MAX = 400;
