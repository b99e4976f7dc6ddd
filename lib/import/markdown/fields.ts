/** The fields of a front matter under whatever name a site's tool gives them; it remembers which were read, so that none is lost silently. */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #read = new Set<string>();

  /** A field inside another is named with a dot: `date: { created: … }` is `date.created`. */
  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = new Map(flatten(values, ''));
  }

  /** The first of these fields that says something. */
  findText(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const [text] = this.#listTexts(name);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** What all of these fields list, each thing once; in a plain text, commas part them. */
  listTexts(...names: readonly string[]): readonly string[] {
    const texts = names.flatMap(name => {
      const value = this.#values.get(name);
      const listed = this.#listTexts(name);
      return typeof value === 'string' ? listed.flatMap(text => text.split(',')) : listed;
    });
    return [...new Set(texts.map(text => text.trim()).filter(text => text !== ''))];
  }

  /** Fields that say something and that nothing asked for. */
  listUnread(): readonly string[] {
    const names = [...this.#values.keys()].filter(
      name => !this.#read.has(name) && toTexts(this.#values.get(name)).length > 0,
    );
    return [...new Set(names.map(name => name.split('.')[0] ?? name))];
  }

  /** Of a set of fields (`author: { name: … }`), the name counts. */
  #listTexts(name: string): readonly string[] {
    for (const field of [name, `${name}.name`]) {
      const texts = toTexts(this.#values.get(field));
      if (texts.length === 0) continue;
      this.#read.add(field);
      return texts;
    }
    return [];
  }
}

function flatten(values: Readonly<Record<string, unknown>>, prefix: string): [string, unknown][] {
  return Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    const name = `${prefix}${key.trim().toLowerCase()}`;
    return isFieldSet(value) ? flatten(value, `${name}.`) : [[name, value]];
  });
}

/** In a list, an author, a tag… may be written as a set of fields of its own, of which the name counts. */
function toTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(toTexts);
  if (isFieldSet(value)) return toTexts(value.name ?? value.title ?? value.created);
  if (typeof value !== 'string') return [];
  const text = value.trim();
  return text === '' || text === '~' || text === 'null' ? [] : [text];
}

/** What YAML writes as a set of fields. */
export function isFieldSet(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
