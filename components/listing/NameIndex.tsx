import { Words } from '#components/ui/Words.tsx';
import { toInitial } from '#lib/french/initial.ts';
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
                <a href={pathOf(slug)}>
                  <Words text={name} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
