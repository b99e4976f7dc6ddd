import { toFileName } from '#lib/domain/address.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Shortcode } from './shortcode.ts';
import { readAddress, toLink, toMarkup, toWords } from './shortcode-words.ts';

/** A document that a plugin shows in a frame of its own is a link to the document: on its title, else on its file's name. */
export function expandDocument({ name, named, unnamed, content = '' }: Shortcode): string | undefined {
  if (!VIEWERS.has(name)) return undefined;
  const candidates = [...ATTRIBUTES.map(attribute => named.get(attribute)), ...unnamed, toWords(content)];
  const address = candidates.map(readAddress).find(Boolean);
  if (address === undefined) return undefined;
  return `<div>${toLink(toMarkup(named.get('title')) || escapeHtml(toFileName(address) || address), address)}</div>`;
}

/** PDF Embedder, Google Doc Embedder, Embed Any Document, PDF.js Viewer, WonderPlugin, and what goes by the name of the format. */
const VIEWERS: ReadonlySet<string> = new Set([
  'pdf-embedder',
  'gview',
  'embeddoc',
  'pdfjs-viewer',
  'wonderplugin_pdf',
  'pdf',
  'pdfviewer',
]);

const ATTRIBUTES = ['url', 'file', 'src', 'href'];
