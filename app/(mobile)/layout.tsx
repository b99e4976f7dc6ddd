import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { siteMetadata } from '#app/metadata.ts';
import { iconSvgPath } from '#lib/urls.ts';
import '#app/styles/mobile.css';

// As in the full edition: documents are made at a request, and kept by lib/delivery.
export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return siteMetadata();
}

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function MobileLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        {/* A browser that is told of none asks for one. */}
        <link rel="icon" href={iconSvgPath()} type="image/svg+xml" sizes="any" />
      </head>
      <body>{children}</body>
    </html>
  );
}
