import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { newsreader, newsreaderExtended, newsreaderItalic } from '#app/fonts/newsreader.ts';
import { joinClasses } from '#components/ui/join-classes.ts';
import { siteIdentity } from '#lib/content/site.ts';
import '#app/styles/base.css';
import '#app/styles/reset.css';
import '#app/styles/tokens.css';

// The content changes when the newsroom says so, never by a build: each document is made at a request, and kept by lib/delivery.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { name, url } = siteIdentity();
  const t = await getTranslations('Front');
  return {
    metadataBase: new URL(url),
    title: { default: name, template: `%s | ${name}` },
    description: t('description', { siteName: name }),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#15161a' },
  ],
};

export default function PortalLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html
      lang="fr"
      className={joinClasses(newsreader.variable, newsreaderItalic.variable, newsreaderExtended.variable)}
    >
      <body>{children}</body>
    </html>
  );
}
