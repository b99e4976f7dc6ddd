import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { newsreader, newsreaderExtended, newsreaderItalic } from '#app/fonts/newsreader.ts';
import { siteMetadata } from '#app/metadata.ts';
import { THEME_COLOURS } from '#app/theme-colours.ts';
import { joinClasses } from '#components/ui/join-classes.ts';
import { siteIdentity } from '#lib/content/site.ts';
import { OPEN_SEARCH_MEDIA_TYPE } from '#lib/seo/open-search.ts';
import { iconPath, iconSvgPath, manifestPath, openSearchPath } from '#lib/urls.ts';
import '#app/styles/base.css';
import '#app/styles/reset.css';
import '#app/styles/tokens.css';

// The content changes when the newsroom says so, never by a build: each document is made at a request, and kept by lib/delivery.
export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return siteMetadata();
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: THEME_COLOURS.light },
    { media: '(prefers-color-scheme: dark)', color: THEME_COLOURS.dark },
  ],
};

export default function PortalLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html
      lang="fr"
      className={joinClasses(newsreader.variable, newsreaderItalic.variable, newsreaderExtended.variable)}
    >
      <head>
        <link rel="icon" href={iconSvgPath()} type="image/svg+xml" sizes="any" />
        <link rel="apple-touch-icon" href={iconPath(192)} />
        <link rel="manifest" href={manifestPath()} />
        {/* Browsers offer the newspaper's own search (https://html.spec.whatwg.org/#link-type-search). */}
        <link
          rel="search"
          type={OPEN_SEARCH_MEDIA_TYPE}
          href={openSearchPath()}
          title={siteIdentity().name}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
