import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';
import { requireCorpus } from './corpora.ts';

/** What the schemas of the protocol (https://www.sitemaps.org/schemas) and those of Google's extensions have against a document; nothing when it is valid. */
export async function listSitemapFaults(xml: string): Promise<readonly string[]> {
  const isIndex = xml.includes('<sitemapindex');
  const protocol = isIndex ? 'siteindex.xsd' : 'sitemap.xsd';
  const preload = [
    { fileName: protocol, contents: await readFile(requireCorpus(`sitemap-xsd/${protocol}`), 'utf8') },
    ...(await Promise.all(
      ['image.xsd', 'news.xsd'].map(async fileName => ({
        fileName,
        contents: await readFile(`tests/fixtures/xsd/${fileName}`, 'utf8'),
      })),
    )),
  ];
  const imports = [
    ['http://www.sitemaps.org/schemas/sitemap/0.9', protocol],
    ['http://www.google.com/schemas/sitemap-image/1.1', 'image.xsd'],
    ['http://www.google.com/schemas/sitemap-news/0.9', 'news.xsd'],
  ].map(([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`);
  const schema = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`;
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents: xml },
    schema: [schema],
    preload,
  });
  return errors.map(({ message }) => message);
}
