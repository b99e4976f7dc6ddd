import { toSlug } from '#lib/french/slug.ts';
import { articlePath, categoryPath } from '#lib/urls.ts';
import { declaredAuthor, declaredCategory, exportOf, itemOf, termOf } from '../support/wordpress-export.ts';
import { FIRST_NAMES, LAST_NAMES, OBJECTS } from './french-words.ts';
import { type Random, seededRandom } from './seeded-random.ts';
import { writeBody } from './write-body.ts';
import { writeHeadline, writeSentence } from './write-french.ts';

const SEED = 20_260_203;
const AUTHORS = 6;
const TOPICS = 40;
const TOPICS_PER_ARTICLE = 3;
const CATEGORIES = [
  'Monde',
  'Politique',
  'Économie',
  'Société',
  'Culture',
  'Sciences',
  'Sports',
  'Régions',
] as const;
/** One article every three hours until then: a newspaper wholly published, however large. */
const END = Date.UTC(2025, 9, 1, 6);
const INTERVAL_MS = 3 * 60 * 60 * 1000;

export interface Newspaper {
  /** A WordPress export (WXR 1.2). */
  readonly exportXml: string;
  /** Where the portal serves them, the oldest first. */
  readonly articlePaths: readonly string[];
  readonly categoryPaths: readonly string[];
}

/** A newspaper of so many articles, the same one each time: articles of about 700 words, 8 categories, 6 authors, 40 topics. */
export function generateNewspaper(articleCount: number): Newspaper {
  const random = seededRandom(SEED);
  const articles = Array.from({ length: articleCount }, (_, index) =>
    generateArticle(random, index, END - (articleCount - index) * INTERVAL_MS),
  );
  return {
    exportXml: exportOf({
      channel: [...declareAuthors(), ...declareCategories()].join('\n'),
      items: articles.map(article => article.item),
    }),
    articlePaths: articles.map(article => article.path),
    categoryPaths: CATEGORIES.map(name => categoryPath(requireSlug(name))),
  };
}

function declareAuthors(): readonly string[] {
  return Array.from({ length: AUTHORS }, (_, index) => {
    const name = `${FIRST_NAMES[index]} ${LAST_NAMES[index]}`;
    return declaredAuthor({ id: index + 1, login: authorLogin(index), name, email: 'x@journal.invalid' });
  });
}

function declareCategories(): readonly string[] {
  return CATEGORIES.map((name, index) =>
    declaredCategory({ id: index + 1, nicename: requireSlug(name), name }),
  );
}

function generateArticle(random: Random, index: number, publishedMs: number): { item: string; path: string } {
  const id = index + 1;
  const title = writeHeadline(random);
  const slug = `${requireSlug(title)}-${id}`;
  const categoryName = random.pick(CATEGORIES);
  const category = requireSlug(categoryName);
  const minute = new Date(publishedMs).toISOString().slice(0, 19).replace('T', ' ');
  const item = itemOf({
    title,
    link: `https://journal.example/${slug}/`,
    creator: authorLogin(random.between(0, AUTHORS - 1)),
    content: writeBody(random),
    excerpt: writeSentence(random),
    wp: {
      post_id: String(id),
      post_name: slug,
      post_date: minute,
      post_date_gmt: minute,
      post_modified_gmt: minute,
    },
    more: [termOf('category', category, categoryName), ...pickTopics(random)].join(''),
  });
  return { item, path: articlePath({ slug, category: { slug: category } }) };
}

function pickTopics(random: Random): readonly string[] {
  const first = random.between(0, TOPICS - TOPICS_PER_ARTICLE);
  return OBJECTS.slice(first, first + TOPICS_PER_ARTICLE).map(name =>
    termOf('post_tag', requireSlug(name), name),
  );
}

function authorLogin(index: number): string {
  return `auteur-${index + 1}`;
}

function requireSlug(text: string): string {
  const slug = toSlug(text);
  if (slug === undefined) throw new Error(`No slug can be made of "${text}".`);
  return slug;
}
