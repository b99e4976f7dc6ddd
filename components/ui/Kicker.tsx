import type { CategoryColour } from '#lib/domain/category.ts';
import colours from './category-colour.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './Kicker.module.css';
import { Words } from './Words.tsx';

interface KickerProps {
  readonly text: string;
  readonly colour: CategoryColour;
}

/** The words above a headline, in their category's colour. */
export function Kicker({ text, colour }: KickerProps) {
  return (
    <p className={joinClasses(styles.kicker, colours[colour])}>
      <Words text={text} />
    </p>
  );
}
