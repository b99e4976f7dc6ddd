import type { ImportedDossier } from '#lib/domain/imported.ts';
import { typeset } from '#lib/french/typography.ts';
import { toPlainText } from '../plain-text.ts';
import { listOldAddresses, toTitle, toWantedSlug } from './file-names.ts';
import type { MarkdownFile } from './markdown-file.ts';
import { resolveLink } from './resolve-address.ts';

/** A dossier before all files are known. */
export interface PlannedDossier extends Omit<ImportedDossier, 'articleKeys'> {
  /** Its articles, as the file names them. */
  readonly articles: readonly string[];
  readonly repairs: readonly string[];
}

export function planDossier(file: MarkdownFile): PlannedDossier {
  const { path, fields } = file;
  const { title, repair } = toTitle(file);
  const description = typeset(toPlainText(fields.findText('description', 'summary') ?? ''));
  return {
    key: path,
    slug: toWantedSlug(fields, path),
    title,
    ...(description && { description }),
    articles: fields.listTexts('articles'),
    oldAddresses: listOldAddresses(fields, path),
    repairs: repair ? [repair] : [],
  };
}

interface Named {
  readonly key: string;
  readonly slug: string;
}

interface Found {
  readonly dossier: ImportedDossier;
  /** What it names and no article is. */
  readonly missing: readonly string[];
}

/** Finds the articles that a dossier names, by their slugs or by the paths of their files. */
export function resolveDossier(planned: PlannedDossier, articles: readonly Named[]): Found {
  const { articles: names, repairs: _, ...dossier } = planned;
  const keys = new Set(articles.map(({ key }) => key));
  const bySlug = new Map(articles.map(({ key, slug }) => [slug, key]));
  const find = (name: string) =>
    bySlug.get(name) ?? resolveLink(name, planned.key, path => (keys.has(path) ? path : undefined));
  const found = names.map(name => {
    const key = find(name);
    return key !== undefined && keys.has(key) ? key : undefined;
  });
  return {
    dossier: { ...dossier, articleKeys: found.filter(key => key !== undefined) },
    missing: names.filter((_name, index) => found[index] === undefined),
  };
}
