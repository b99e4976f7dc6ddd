import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './TitledSection.module.css';

interface TitledSectionProps {
  /** Of the title, in the page: also its address there. */
  readonly id: string;
  readonly title: string;
  /** Where the section stands among its neighbours. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page under a heavy rule. */
export function TitledSection({ id, title, className, children }: TitledSectionProps) {
  return (
    <section className={joinClasses(styles.section, className)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
