import type { ReactNode } from 'react';
import type { Site } from '#lib/domain/site.ts';
import { MobileLink } from './MobileLink.tsx';
import styles from './Page.module.css';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { MAIN_ID, SkipLink } from './SkipLink.tsx';

interface PageProps {
  readonly site: Site;
  /** Its own address: the mobile edition has the same page. */
  readonly path: string;
  /** The slug of the category the page belongs to, marked in the navigation. */
  readonly currentCategory?: string;
  /** The front has the large masthead with the day's date. */
  readonly isFront?: boolean;
  readonly children: ReactNode;
}

/** What surrounds every page of the full edition. */
export function Page({ site, path, currentCategory, isFront = false, children }: PageProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader site={site} currentCategory={currentCategory} isFront={isFront} />
      <main id={MAIN_ID} className={styles.main} tabIndex={-1}>
        <MobileLink path={path} />
        {children}
      </main>
      <SiteFooter site={site} path={path} />
    </>
  );
}
