import type { ArticleSummary } from './article.ts';

/** A series of articles in an order that the newsroom chose. */
export interface Dossier {
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
}

/** A dossier in a list of dossiers. */
export interface DossierSummary extends Dossier {
  /** Articles that readers may see; never 0. */
  readonly articleCount: number;
}

/** Where an article stands in a dossier. */
export interface DossierPlace {
  readonly dossier: Dossier;
  /** From 1, among those that readers may see. */
  readonly rank: number;
  readonly count: number;
  readonly previous?: ArticleSummary;
  readonly next?: ArticleSummary;
}
