import type { ReactNode } from 'react';
import { translator } from '#lib/i18n/translator.ts';
import styles from './PhotoLink.module.css';

interface PhotoLinkProps {
  /** Where the picture is shown alone; absent where it has no page. */
  readonly path: string | undefined;
  readonly alt: string;
  readonly children: ReactNode;
}

/** Leads from a picture to the same one, as large as the screen. */
export function PhotoLink({ path, alt, children }: PhotoLinkProps) {
  const t = translator('PhotoLink');
  if (path === undefined) return children;
  return (
    <a className={styles.link} href={path} aria-label={alt === '' ? t('enlarge') : t('enlargeOf', { alt })}>
      {children}
    </a>
  );
}
