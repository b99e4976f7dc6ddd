import type { Thing } from 'schema-dts';
import { toJsonLd } from '#lib/seo/structured-data/to-json-ld.ts';

/** What machines are told of the page: data, which no browser runs. */
export function StructuredData({ things }: { readonly things: readonly Thing[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not escaped like other text; toJsonLd sees to it that none can end it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLd(things) }} />;
}
