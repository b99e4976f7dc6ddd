import { Words } from '#components/ui/Words.tsx';
import { translator } from '#lib/i18n/translator.ts';
import styles from './Breadcrumb.module.css';

export interface Step {
  readonly name: string;
  readonly path: string;
}

/** « Accueil › Rubrique › Titre »: the last is the page itself, and not a link. */
export function Breadcrumb({ trail }: { readonly trail: readonly Step[] }) {
  const t = translator('Breadcrumb');
  const current = trail.at(-1);
  return (
    <nav className={styles.breadcrumb} aria-label={t('label')}>
      <ol className={styles.list}>
        {trail.slice(0, -1).map(({ name, path }) => (
          <li key={path}>
            <a href={path}>
              <Words text={name} />
            </a>
          </li>
        ))}
        {current && (
          <li aria-current="page">
            <Words text={current.name} />
          </li>
        )}
      </ol>
    </nav>
  );
}
