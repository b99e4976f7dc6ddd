import { freeSlug } from '#lib/domain/slug.ts';
import { articlePath } from '#lib/urls.ts';
import type { ImportedReferences } from '../batches.ts';
import { DEFAULT_CATEGORY, toImported } from '../names.ts';
import { Tally } from '../tally.ts';
import type { MarkdownFolder } from './list-markdown-files.ts';
import { type MarkdownFile, type PlannedArticle, planArticle } from './plan-article.ts';
import { readMarkdownFile } from './read-file.ts';

/** What must be known of a whole folder before its first article is written. It holds no body. */
export interface FolderPlan extends ImportedReferences {
  readonly articles: readonly PlannedArticle[];
  /** The address each public article will have, by its path in the folder, unless its slug is taken elsewhere. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly leftOut: Tally;
  readonly repairs: Tally;
}

export interface PlanOptions {
  readonly timeZone: string;
  readonly now: Date;
  readonly onFile: (filesRead: number) => void;
}

/** Reads each file once: what becomes an article, what does not and why, and the names they refer to. */
export async function planFolder(folder: MarkdownFolder, options: PlanOptions): Promise<FolderPlan> {
  const leftOut = new Tally();
  const repairs = new Tally();
  const articles: PlannedArticle[] = [];
  leftOut.add('file', 'not Markdown', folder.otherCount);
  for (const [index, path] of folder.files.entries()) {
    const read = await readMarkdownFile(folder.path, path);
    options.onFile(index + 1);
    if (!read.ok) {
      leftOut.add('file', read.sentence);
    } else if (isAboutFolder(path, read.hasFields) || isEmpty(read.file)) {
      leftOut.add('file', isEmpty(read.file) ? 'empty' : 'about the folder itself');
    } else {
      const article = planArticle(read.file, options);
      for (const repair of article.repairs) repairs.add('article', repair);
      for (const field of read.file.fields.listUnread()) leftOut.add('front matter field', field);
      articles.push(article);
    }
  }
  return { articles, addresses: toAddresses(articles), leftOut, repairs, ...toReferences(articles) };
}

/** What repositories say of themselves, by files whose names are agreed on; `_index.md` describes a section of Hugo's. */
function isAboutFolder(path: string, hasFields: boolean): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (name === '_index.md') return true;
  return (
    !hasFields &&
    /^(licen[cs]e|copying|readme|changelog|contributing|code[-_]of[-_]conduct|security)\b/i.test(name)
  );
}

function isEmpty({ fields, markdown }: MarkdownFile): boolean {
  return markdown.trim() === '' && fields.findText('title') === undefined;
}

function toAddresses(articles: readonly PlannedArticle[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const addresses = articles.map(({ key, slug: wanted, state, categories }) => {
    const slug = freeSlug(wanted, candidate => taken.has(candidate));
    taken.add(slug);
    const [category = DEFAULT_CATEGORY] = categories;
    return state === 'draft' ? undefined : ([key, articlePath({ slug, category })] as const);
  });
  return new Map(addresses.filter(entry => entry !== undefined));
}

function toReferences(articles: readonly PlannedArticle[]): ImportedReferences {
  const categories = articles.flatMap(article =>
    article.categories.length > 0 ? article.categories : [DEFAULT_CATEGORY],
  );
  return {
    authors: toImported(articles.flatMap(article => article.authors)),
    categories: toImported(categories),
    topics: toImported(articles.flatMap(article => article.topics)),
  };
}
