import type { Name } from '../names.ts';
import type { DescribedKind } from './markdown-file.ts';
import type { Description } from './plan-description.ts';

/** What the files of a folder say of authors, categories and topics: whoever names one, by its slug or by its name, means it. */
export class Descriptions {
  readonly #all = new Map<string, Description>();
  /** By the keys of bare names, where no slug says more surely what is meant. */
  readonly #byName = new Map<string, Description>();

  /** False when an earlier file described the same thing. */
  add(description: Description): boolean {
    const { kind, key, nameKey } = description;
    if (this.#all.has(`${kind} ${key}`)) return false;
    this.#all.set(`${kind} ${key}`, description);
    this.#byName.set(`${kind} ${nameKey}`, description);
    return true;
  }

  list(kind: DescribedKind): readonly Description[] {
    return [...this.#all.values()].filter(description => description.kind === kind);
  }

  /** What is meant by names of a kind, each thing once. */
  resolve(kind: DescribedKind, names: readonly Name[]): readonly Name[] {
    const meant = names.map(
      name => this.#all.get(`${kind} ${name.key}`) ?? this.#byName.get(`${kind} ${name.key}`) ?? name,
    );
    return [...new Map(meant.map(({ key, slug, name }) => [key, { key, slug, name }])).values()];
  }
}
