import type { FileUsers } from '#lib/newsroom/wake-users.ts';

/** A document or a recording that an import's texts link to, or that hangs on one of them. */
export interface EnclosureUse {
  readonly source: string;
  /** Those that link to it. */
  readonly users: FileUsers;
}

/** The files of a text of the former site. */
export interface TextEnclosures {
  /** Those that it links to. */
  readonly linked: readonly string[];
  /** Those that hang on it without a link: their old addresses lead to them. */
  readonly attached: readonly string[];
}

/** Which files an import names, and where, each once. */
export class EnclosureUses {
  readonly #uses = new Map<string, Use>();

  addArticle(key: string, enclosures: TextEnclosures): void {
    for (const source of enclosures.attached) this.#find(source);
    for (const source of enclosures.linked) this.#find(source).users.articleKeys.add(key);
  }

  addPage(key: string, enclosures: TextEnclosures): void {
    for (const source of enclosures.attached) this.#find(source);
    for (const source of enclosures.linked) this.#find(source).users.pageKeys.add(key);
  }

  list(): readonly EnclosureUse[] {
    return [...this.#uses.values()];
  }

  #find(source: string): Use {
    const use = this.#uses.get(source) ?? {
      source,
      users: { articleKeys: new Set<string>(), pageKeys: new Set<string>() },
    };
    this.#uses.set(source, use);
    return use;
  }
}

interface Use extends EnclosureUse {
  readonly users: { readonly articleKeys: Set<string>; readonly pageKeys: Set<string> };
}
