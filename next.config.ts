import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

const config: NextConfig = {
  // Metadata always in <head>: never streamed after it and moved there by a script (docs/decisions/0002).
  htmlLimitedBots: /.*/,
  // Addresses are cleaned in one place, after the old site's addresses were looked up (lib/content/resolve-address.ts).
  skipTrailingSlashRedirect: true,
  skipProxyUrlNormalize: true,
  poweredByHeader: false,
  // Delivery compresses what it asks for. The settings are not read whole here: a build must not fail for one that is bad.
  compress: process.env.DELIVERY?.trim() === 'off',
  // next/image sets style attributes, which the content security policy of reader pages forbids.
  images: { unoptimized: true },
  // The site's key for search engines lies at its root, where a category would be (app/(files)/indexnow).
  rewrites: async () => ({
    beforeFiles: [{ source: '/:key([a-zA-Z0-9-]{8,128}).txt', destination: '/indexnow/:key' }],
  }),
  // `npm run check` checks the types; a newcomer's first start should not.
  typescript: { ignoreBuildErrors: true },
};

/** Where next-intl finds its strings is said to the build. A server needs neither it nor the compilers that it loads. */
export default async function configure(phase: string): Promise<NextConfig> {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  const withNextIntl = createNextIntlPlugin({
    requestConfig: './lib/i18n/request.ts',
    // ICU messages are parsed by the build, not at every request.
    experimental: {
      messages: { path: './messages', format: 'json', locales: ['fr'], sourceLocale: 'fr', precompile: true },
    },
  });
  return withNextIntl(config);
}
