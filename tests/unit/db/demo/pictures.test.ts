import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfPhrasing } from '#lib/body/phrasing.ts';
import type { Body, Image } from '#lib/domain/body.ts';
import { listImages } from '#lib/domain/list-images.ts';
import { requireMarkdownFolder } from '#lib/import/markdown/list-markdown-files.ts';
import { toFileType } from '#lib/import/markdown/markdown-file.ts';
import { parseMarkdown } from '#lib/import/markdown/parse-markdown.ts';
import { planArticle } from '#lib/import/markdown/plan-article.ts';
import { readMarkdownFile } from '#lib/import/markdown/read-file.ts';
import { findFrenchFaults } from '../../../support/french-faults.ts';

const FOLDER = join(import.meta.dirname, '../../../../db/demo');
const ROOT = '/demonstration';
const BYTES_MAX = 60 * 1024;
/** History keeps every picture for ever, and whoever clones the project takes them all. */
const BYTES_TOGETHER_MAX = 1_200_000;

interface Pictured {
  readonly path: string;
  readonly lead: Image | undefined;
  readonly body: Body;
}

const articles = await listArticles();
const files = await readdir(join(FOLDER, 'images'));

describe('the pictures of the demonstration edition', () => {
  it('are files of its folder, and no file is unused', () => {
    const shown = new Set(listShown().map(({ image }) => image.source));
    expect([...shown].sort()).toEqual(files.map(name => `${ROOT}/images/${name}`).sort());
  });

  it('lead one article each, and leave at least half of them to the covers', () => {
    const leads = articles.flatMap(({ lead }) => (lead ? [lead.source] : []));
    expect(leads.filter((source, index) => leads.indexOf(source) !== index)).toEqual([]);
    expect(leads.length).toBeGreaterThanOrEqual(18);
    expect(leads.length).toBeLessThanOrEqual(articles.length / 2);
  });

  it('lead in every category', () => {
    const folders = new Set(articles.map(({ path }) => path.split('/')[0]));
    const pictured = new Set(articles.flatMap(({ path, lead }) => (lead ? [path.split('/')[0]] : [])));
    expect(pictured).toEqual(folders);
  });

  it('are described, explained and credited, in sound French', () => {
    for (const { path, image } of listShown()) {
      const words = [image.alt, textOfPhrasing(image.caption ?? [])];
      expect(words, path).toEqual([expect.stringMatching(/\S\.$/), expect.stringMatching(/\S\.$/)]);
      expect(image.credit, path).toBe('illustration Manchette');
      expect(words.flatMap(findFrenchFaults), path).toEqual([]);
    }
  });

  it('stand inside texts too, and in a gallery', () => {
    const blocks = articles.flatMap(({ body }) => body.children);
    expect(blocks.filter(({ type }) => type === 'image').length).toBeGreaterThanOrEqual(2);
    const galleries = blocks.filter(block => block.type === 'gallery');
    expect(galleries.map(({ children }) => children.length >= 3)).toContain(true);
  });

  it('keep within their weight', async () => {
    const sizes = await Promise.all(files.map(async name => (await stat(join(FOLDER, 'images', name))).size));
    expect(files.filter((_, index) => (sizes[index] ?? 0) > BYTES_MAX)).toEqual([]);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(BYTES_TOGETHER_MAX);
  });
});

function listShown(): readonly { readonly path: string; readonly image: Image }[] {
  return articles.flatMap(({ path, lead, body }) =>
    [...(lead ? [lead] : []), ...listImages(body.children)].map(image => ({ path, image })),
  );
}

async function listArticles(): Promise<readonly Pictured[]> {
  const { files: paths } = await requireMarkdownFolder(FOLDER);
  const read = await Promise.all(paths.map(findArticle));
  return read.filter(article => article !== undefined);
}

async function findArticle(path: string): Promise<Pictured | undefined> {
  const read = await readMarkdownFile(FOLDER, path);
  if (!read.ok) throw new Error(read.sentence);
  if (toFileType(read.file.fields) !== 'article') return undefined;
  const context = { timeZone: 'Africa/Casablanca', now: new Date('2026-11-25T12:00:00Z'), pictureRoot: ROOT };
  const { headline, leadPicture } = planArticle(read.file, context);
  const { body } = await parseMarkdown(read.file.markdown, {
    headline,
    path,
    pictureRoot: ROOT,
    addressOf: () => undefined,
  });
  return { path, lead: leadPicture, body };
}
