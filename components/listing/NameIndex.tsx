import styles from './NameIndex.module.css';

interface NameIndexProps {
  /** In the order they are shown in. */
  readonly entries: readonly { readonly slug: string; readonly name: string }[];
  readonly pathOf: (slug: string) => string;
}

/** Names under their initials, each a link. */
export function NameIndex({ entries, pathOf }: NameIndexProps) {
  const initials = Map.groupBy(entries, ({ name }) => toInitial(name));
  return (
    <div className={styles.index}>
      {[...initials].map(([initial, names]) => (
        <section key={initial} className={styles.group}>
          <h2 className={styles.initial}>{initial}</h2>
          <ul className={styles.names}>
            {names.map(({ slug, name }) => (
              <li key={slug}>
                <a href={pathOf(slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** É stands under E, œ under O; what begins with no letter stands together. */
function toInitial(name: string): string {
  const [first = ''] = name.normalize('NFD').replace(/^œ/i, 'O');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
