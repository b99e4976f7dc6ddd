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

  list(): readonly PictureUse[] {
    return [...this.#uses.values()];
  }

  #find(image: Image): Use {
    const use = this.#uses.get(image.source) ?? {
      image,
      users: { articleKeys: new Set<string>(), pageKeys: new Set<string>() },
    };
    this.#uses.set(image.source, use);
    return use;
  }
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
