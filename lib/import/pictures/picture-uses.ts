import type { Body, Image } from '#lib/domain/body.ts';
import type { ImportedArticle, ImportedPage } from '#lib/domain/imported.ts';
import { listImages } from '#lib/domain/list-images.ts';
import type { Focus } from '#lib/domain/picture.ts';
import type { FileUsers } from '#lib/newsroom/wake-users.ts';

/** A picture that an import's articles and pages show, each picture once. */
export interface PictureUse {
  /** As it was first shown: its words there become those of the picture. */
  readonly image: Image;
  readonly focus?: Focus | undefined;
  readonly users: FileUsers;
}

/** Which pictures an import shows, and where. It grows with the site's pictures, as the plan of its export does. */
export class PictureUses {
  readonly #uses = new Map<string, Use>();
  readonly #linked = new Set<string>();

  addArticle(key: string, images: readonly Image[], leadFocus?: Focus): void {
    for (const [index, image] of images.entries()) {
      const use = this.#find(image);
      use.users.articleKeys.add(key);
      if (index === 0 && leadFocus) use.focus = leadFocus;
    }
  }

  addPage({ key, body }: ImportedPage): void {
    for (const image of listShown(body)) this.#find(image).users.pageKeys.add(key);
  }

  /** Files of pictures that a text links to: their old addresses go on leading to them, whether a text shows them or not. */
  addLinked(sources: readonly string[]): void {
    for (const source of sources) this.#linked.add(source);
  }

  list(): readonly PictureUse[] {
    return [...this.#uses.values()];
  }

  /** Those that no text shows. */
  listLinked(): readonly PictureUse[] {
    const linked = [...this.#linked].filter(source => !this.#uses.has(source));
    return linked.map(source => toUse({ type: 'image', source, alt: '', width: 'column' }));
  }

  #find(image: Image): Use {
    const use = this.#uses.get(image.source) ?? toUse(image);
    this.#uses.set(image.source, use);
    return use;
  }
}

function toUse(image: Image): Use {
  return { image, users: { articleKeys: new Set(), pageKeys: new Set() } };
}

interface Use extends PictureUse {
  focus?: Focus | undefined;
  readonly users: { readonly articleKeys: Set<string>; readonly pageKeys: Set<string> };
}

/** More than any article's galleries have: what is beyond is a mistake, and stays words. */
const IMAGES_MAX = 500;

/** The pictures that an article shows, the one above it first. */
export function listArticleImages({
  leadPicture,
  body,
}: Pick<ImportedArticle, 'leadPicture' | 'body'>): readonly Image[] {
  return [...(leadPicture ? [leadPicture] : []), ...listShown(body)];
}

function listShown(body: Body): readonly Image[] {
  return listImages(body.children).slice(0, IMAGES_MAX);
}
