import colours from '#components/ui/category-colour.module.css';
import { joinClasses } from '#components/ui/join-classes.ts';
import { Words } from '#components/ui/Words.tsx';
import type { CategoryColour } from '#lib/domain/category.ts';
import styles from './ListHeading.module.css';

interface ListHeadingProps {
  readonly title: string;
  /** What kind of list it is, above its title: « Sujet ». */
  readonly kind?: string | undefined;
  readonly colour?: CategoryColour | undefined;
  readonly description?: string | undefined;
  /** « Page 2 sur 12 », on any page but the first. */
  readonly pageOf?: string | undefined;
}

export function ListHeading({ title, kind, colour, description, pageOf }: ListHeadingProps) {
  return (
    <header className={joinClasses(styles.heading, colour && colours[colour])}>
      {kind && <p className={styles.kind}>{kind}</p>}
      <h1 className={styles.name}>
        <Words text={title} />
      </h1>
      {description && (
        <p className={styles.description}>
          <Words text={description} />
        </p>
      )}
      {pageOf && <p className={styles.description}>{pageOf}</p>}
    </header>
  );
}
