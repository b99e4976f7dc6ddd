import type {
  ImportedArticle,
  ImportedAuthor,
  ImportedBatch,
  ImportedCategory,
  ImportedPage,
  ImportedTopic,
} from '#lib/domain/imported.ts';

export const NOW = new Date('2026-02-10T12:00:00Z');

export function minutesBefore(minutes: number, instant = NOW): Date {
  return new Date(instant.getTime() - minutes * 60_000);
}

export function importedAuthor(key: string, more: Partial<ImportedAuthor> = {}): ImportedAuthor {
  return { key, slug: key, name: `Nom ${key}`, oldAddresses: [], ...more };
}

export function importedCategory(key: string, more: Partial<ImportedCategory> = {}): ImportedCategory {
  return { key, slug: key, name: `Rubrique ${key}`, oldAddresses: [], ...more };
}

export function importedTopic(key: string, more: Partial<ImportedTopic> = {}): ImportedTopic {
  return { key, slug: key, name: `Sujet ${key}`, oldAddresses: [], ...more };
}

export function importedPage(key: string, more: Partial<ImportedPage> = {}): ImportedPage {
  return {
    key,
    slug: key,
    title: `Page ${key}`,
    body: { type: 'body', children: [] },
    bodySource: '',
    bodyFormat: 'html',
    updatedAt: NOW,
    oldAddresses: [],
    ...more,
  };
}

/** Published an hour before NOW in « sport », signed by « amina », about « maroc ». */
export function importedArticle(key: string, more: Partial<ImportedArticle> = {}): ImportedArticle {
  return {
    key,
    slug: key,
    state: 'published',
    headline: `Titre ${key}`,
    body: {
      type: 'body',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Deux mots' }] }],
    },
    bodySource: '<p>Deux mots</p>',
    bodyFormat: 'html',
    publishedAt: minutesBefore(60),
    isPinned: false,
    authorKeys: ['amina'],
    categoryKeys: ['sport'],
    topicKeys: ['maroc'],
    oldAddresses: [],
    ...more,
  };
}

/** The author, category and topic that `importedArticle` names, with these articles. */
export function importedBatch(
  articles: readonly ImportedArticle[],
  more: Partial<ImportedBatch> = {},
): ImportedBatch {
  return {
    authors: [importedAuthor('amina')],
    categories: [importedCategory('sport')],
    topics: [importedTopic('maroc')],
    articles,
    ...more,
  };
}
