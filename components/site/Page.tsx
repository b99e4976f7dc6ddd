import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import type { Site } from '#lib/domain/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { toBreadcrumbList } from '#lib/seo/structured-data/breadcrumb-list.ts';
import { frontPath } from '#lib/urls.ts';
import { Breadcrumb, type Step } from './Breadcrumb.tsx';
import { EditionOffer } from './EditionOffer.tsx';
import { MobileLink } from './MobileLink.tsx';
import styles from './Page.module.css';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { MAIN_ID, SkipLinks } from './SkipLinks.tsx';
import { StructuredData } from './StructuredData.tsx';

interface PageProps {
  readonly site: Site;
  /** Its own address: the mobile edition has the same page. */
  readonly path: string;
  /** The slug of the category the page belongs to, marked in the navigation. */
  readonly currentCategory?: string;
  /** Where it is, from the one below the front down to the one above it, and what it is called there; the front has none. */
  readonly breadcrumb?: { readonly steps?: readonly Step[]; readonly current: string };
  /** What machines are told of it, besides where it is; absent for a page that no search engine keeps. */
  readonly data?: readonly Thing[];
  /** The front has the large masthead with the day's date. */
  readonly isFront?: boolean;
  readonly children: ReactNode;
}

/** What surrounds every page of the full edition. */
export function Page({
  site,
  path,
  currentCategory,
  breadcrumb,
  data,
  isFront = false,
  children,
}: PageProps) {
  const t = translator('Breadcrumb');
  const trail = breadcrumb && [
    { name: t('home'), path: frontPath() },
    ...(breadcrumb.steps ?? []),
    { name: breadcrumb.current, path },
  ];
  return (
    <>
      <SkipLinks />
      <EditionOffer path={path} />
      <SiteHeader site={site} currentCategory={currentCategory} isFront={isFront} />
      <main id={MAIN_ID} className={styles.main} tabIndex={-1}>
        <MobileLink path={path} />
        {trail && <Breadcrumb trail={trail} />}
        {children}
      </main>
      <SiteFooter site={site} path={path} />
      {data && <StructuredData things={[...(trail ? [toBreadcrumbList(trail, site.url)] : []), ...data]} />}
    </>
  );
}
