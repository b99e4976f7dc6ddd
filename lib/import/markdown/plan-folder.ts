import type { ImportedDossier } from '#lib/domain/imported.ts';
import { freeSlug } from '#lib/domain/slug.ts';
import { articlePath, pagePath } from '#lib/urls.ts';
import type { ImportedReferences } from '../batches.ts';
import { DEFAULT_CATEGORY } from '../names.ts';
import { Tally } from '../tally.ts';
import { Descriptions } from './descriptions.ts';
import { isDraft } from './file-status.ts';
import type { MarkdownFolder } from './list-markdown-files.ts';
import { type DescribedKind, type MarkdownFile, toFileType } from './markdown-file.ts';
import { type PlanContext, type PlannedArticle, planArticle } from './plan-article.ts';
import { planDescription } from './plan-description.ts';
import { type PlannedDossier, planDossier, resolveDossier } from './plan-dossier.ts';
import { type PlannedPage, planPage } from './plan-page.ts';
import { readMarkdownFile } from './read-file.ts';
import { resolveNames, toReferences } from './references.ts';

/** What must be known of a whole folder before its first article is written. It holds no body. */
export interface FolderPlan extends ImportedReferences {
  readonly articles: readonly PlannedArticle[];
  readonly pages: readonly PlannedPage[];
  readonly dossiers: readonly ImportedDossier[];
  /** The address each public article and each page will have, by its path in the folder, unless its slug is taken elsewhere. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly leftOut: Tally;
  readonly repairs: Tally;
}

export interface PlanOptions extends PlanContext {
  readonly onFile: (filesRead: number) => void;
}

/** Reads each file once: what it becomes, or why nothing, and the names that articles refer to. */
export async function planFolder(folder: MarkdownFolder, options: PlanOptions): Promise<FolderPlan> {
  const seen = new Seen(options);
  seen.leftOut.add('file', 'not Markdown', folder.otherCount);
  for (const [index, path] of folder.files.entries()) {
    const read = await readMarkdownFile(folder.path, path);
    options.onFile(index + 1);
    if (read.ok) seen.add(read.file, read);
    else seen.leftOut.add('file', read.sentence);
  }
  const { pages, descriptions, leftOut, repairs } = seen;
  const articles = seen.articles.map(article => resolveNames(article, descriptions));
  const references = toReferences(articles, descriptions, {
    onLoop: () => repairs.add('category', 'parent left out: it is below the category itself'),
  });
  const addresses = new Map([...toArticleAddresses(articles), ...toPageAddresses(pages)]);
  const dossiers = seen.dossiers.map(planned => {
    const { dossier, missing } = resolveDossier(planned, articles);
    for (const name of missing) repairs.add('dossier', `without ${name}, which is no article of the folder`);
    return dossier;
  });
  return { articles, pages, dossiers, addresses, leftOut, repairs, ...references };
}

/** What the files read so far become. */
class Seen {
  readonly articles: PlannedArticle[] = [];
  readonly pages: PlannedPage[] = [];
  readonly dossiers: PlannedDossier[] = [];
  readonly descriptions = new Descriptions();
  readonly leftOut = new Tally();
  readonly repairs = new Tally();
  readonly #context: PlanContext;

  constructor(context: PlanContext) {
    this.#context = context;
  }

  add(file: MarkdownFile, { hasFields }: { readonly hasFields: boolean }): void {
    const type = toFileType(file.fields);
    if (type === 'article') this.#addArticle(file, hasFields);
    else if (isDraft(file)) this.leftOut.add(type, 'draft');
    else if (type === 'page') this.#addPage(file);
    else if (type === 'dossier') this.#addDossier(file);
    else this.#addDescription(file, type);
  }

  #addArticle(file: MarkdownFile, hasFields: boolean): void {
    if (isEmpty(file)) {
      this.leftOut.add('file', 'empty');
    } else if (isAboutFolder(file.path, hasFields)) {
      this.leftOut.add('file', 'about the folder itself');
    } else {
      const article = planArticle(file, this.#context);
      this.articles.push(article);
      this.#report('article', file, article.repairs);
    }
  }

  #addPage(file: MarkdownFile): void {
    const page = planPage(file, this.#context);
    this.pages.push(page);
    this.#report('page', file, page.repairs);
  }

  #addDossier(file: MarkdownFile): void {
    const dossier = planDossier(file);
    this.dossiers.push(dossier);
    if (file.markdown.trim() !== '') this.leftOut.add('dossier', 'text below its front matter');
    this.#report('dossier', file, dossier.repairs);
  }

  #addDescription(file: MarkdownFile, kind: DescribedKind): void {
    const description = planDescription(file, kind);
    if (!description) {
      this.leftOut.add(kind, 'without a name');
    } else if (!this.descriptions.add(description)) {
      this.leftOut.add(kind, `described by an earlier file too: ${file.path}`);
    } else {
      if (file.markdown.trim() !== '') this.leftOut.add(kind, 'text below its front matter');
      this.#report(kind, file, description.repairs);
    }
  }

  #report(kind: string, { fields }: MarkdownFile, repairs: readonly string[]): void {
    for (const repair of repairs) this.repairs.add(kind, repair);
    for (const field of fields.listUnread()) this.leftOut.add('front matter field', field);
  }
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

function toArticleAddresses(articles: readonly PlannedArticle[]): ReadonlyMap<string, string> {
  const slugs = toSlugs(articles);
  const open = articles.filter(({ state }) => state !== 'draft');
  return new Map(
    open.map(({ key, slug, categories: [category = DEFAULT_CATEGORY] }) => [
      key,
      articlePath({ slug: slugs.get(key) ?? slug, category }),
    ]),
  );
}

function toPageAddresses(pages: readonly PlannedPage[]): ReadonlyMap<string, string> {
  return new Map([...toSlugs(pages)].map(([key, slug]) => [key, pagePath(slug)]));
}

/** The slug each will have: of two that want the same, the second gets a number. */
function toSlugs(
  planned: readonly { readonly key: string; readonly slug: string }[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    planned.map(({ key, slug: wanted }) => {
      const slug = freeSlug(wanted, candidate => taken.has(candidate));
      taken.add(slug);
      return [key, slug];
    }),
  );
}
