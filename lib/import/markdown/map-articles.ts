import type { Body } from '#lib/domain/body.ts';
import type { ImportedArticle, ImportedPage } from '#lib/domain/imported.ts';
import { DEFAULT_CATEGORY } from '../names.ts';
import { listArticleImages, type PictureUses } from '../pictures/picture-uses.ts';
import type { Tally } from '../tally.ts';
import { isIntricate, type MarkdownThread } from './markdown-thread.ts';
import { markdownToHtml, textToHtml } from './markdown-to-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { PlannedArticle } from './plan-article.ts';
import type { PlannedPage } from './plan-page.ts';
import { readMarkdownFile } from './read-file.ts';

export interface Mapping {
  readonly folder: string;
  /** Of the folder (lib/domain/picture-root.ts). */
  readonly pictureRoot: string;
  /** Gathers the pictures that are shown. */
  readonly uses: PictureUses;
  /** By path in the folder. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly thread: MarkdownThread;
  readonly repairs: Tally;
  readonly bodyFaults: Tally;
  /** Which files each file was found to link to, by path: those without a link are not there. */
  readonly links: Map<string, Set<string>>;
  readonly onBody?: () => void;
}

/** Reads the bodies of planned articles, one at a time. */
export async function* mapArticles(
  planned: readonly PlannedArticle[],
  mapping: Mapping,
): AsyncGenerator<ImportedArticle> {
  for (const { authors, categories, topics, leadFocus, repairs: _, ...article } of planned) {
    const [main = DEFAULT_CATEGORY, ...further] = categories;
    const read = await readBody(article.key, article.headline, mapping);
    mapping.uses.addArticle(article.key, listArticleImages({ ...article, ...read }), leadFocus);
    yield {
      ...article,
      ...read,
      authorKeys: authors.map(({ key }) => key),
      categoryKeys: [main.key, ...further.map(({ key }) => key)],
      topicKeys: topics.map(({ key }) => key),
    };
    mapping.onBody?.();
  }
}

/** The same for fixed pages. */
export async function* mapPages(
  planned: readonly PlannedPage[],
  mapping: Mapping,
): AsyncGenerator<ImportedPage> {
  for (const { repairs: _, ...page } of planned) {
    const whole = { ...page, ...(await readBody(page.key, page.title, mapping)) };
    mapping.uses.addPage(whole);
    yield whole;
    mapping.onBody?.();
  }
}

async function readBody(
  path: string,
  headline: string,
  { folder, pictureRoot, addresses, thread, repairs, bodyFaults, links }: Mapping,
): Promise<{ readonly body: Body; readonly bodySource: string }> {
  const read = await readMarkdownFile(folder, path);
  // It was sound a moment ago: somebody is changing the folder.
  if (!read.ok) throw new Error(read.sentence);
  const { markdown } = read.file;
  const linked = new Set<string>();
  const { body, dropped, unlinkedCount } = await parseMarkdown(markdown, {
    headline,
    path,
    pictureRoot,
    toHtml: async text => {
      // Starting a thread costs more than reading an article.
      if (!isIntricate(text)) return markdownToHtml(text);
      const html = await thread.toHtml(text);
      if (html === undefined) {
        repairs.add('text', `of ${path}, too intricate to read as Markdown: kept as it is written`);
      }
      return html ?? textToHtml(text);
    },
    addressOf: target => {
      if (addresses.has(target)) linked.add(target);
      return addresses.get(target);
    },
  });
  if (linked.size > 0) links.set(path, linked);
  repairs.add('link', 'to a file that is no article, its words kept', unlinkedCount);
  for (const { kind, name, count } of dropped) bodyFaults.add(kind, name, count);
  return { body, bodySource: markdown };
}
