import type { ReactNode } from 'react';
import { MAIN_ID, SEARCH_FIELD_ID } from '#components/site/SkipLinks.tsx';
import type { Site } from '#lib/domain/site.ts';
import { translator } from '#lib/i18n/translator.ts';
import { frontPath, mobilePath } from '#lib/urls.ts';
import { MobileFooter } from './MobileFooter.tsx';

interface MobilePageProps {
  readonly site: Site;
  /** The page's address in the full edition: where the reader gets by leaving this one. */
  readonly path: string;
  /** On the front the name of the newspaper is the page's headline. */
  readonly isFront?: boolean;
  readonly children: ReactNode;
}

/** What surrounds every page of the mobile edition: words and links, in the order in which they are read. */
export function MobilePage({ site, path, isFront = false, children }: MobilePageProps) {
  const t = translator('MobilePage');
  const skip = translator('SkipLinks');
  const Name = isFront ? 'h1' : 'p';
  return (
    <>
      <a className="skip" href={`#${MAIN_ID}`}>
        {skip('text')}
      </a>{' '}
      <a className="skip" href={`#${SEARCH_FIELD_ID}`}>
        {skip('search')}
      </a>
      <header>
        <Name className="name">
          {isFront ? site.name : <a href={mobilePath(frontPath())}>{site.name}</a>}
        </Name>
        <p>
          <a href={path}>{t('leave')}</a> <a href={`#${SEARCH_FIELD_ID}`}>{t('search')}</a>
        </p>
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <MobileFooter site={site} path={path} />
    </>
  );
}
