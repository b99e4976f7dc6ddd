import { type BodyFault, tallyFaults } from '#lib/body/body-fault.ts';
import { PICTURE_FILE } from '#lib/body/picture-file.ts';
import { findSitePath, type Site } from './site.ts';

/** An address among a site's uploads, up to the end of the attribute or the word that it is. */
const UPLOAD = /https?:\/\/[^\s"'<>[\]]{1,300}?\/wp-content\/uploads\/[^\s"'<>[\]?#]+/gi;

/** Files that a text names among its site's uploads and that are no picture, by their extension: their address needs somebody to serve it. */
export function listUploadedDocuments(source: string, site: Site): readonly BodyFault[] {
  if (!source.includes('/wp-content/uploads/')) return [];
  const faults = tallyFaults();
  const addresses = new Set(source.match(UPLOAD) ?? []);
  for (const address of addresses) {
    const extension = /\.([a-z0-9]{1,8})$/i.exec(address)?.[1]?.toLowerCase();
    if (extension === undefined || PICTURE_FILE.test(address)) continue;
    if (findSitePath(site, address) !== undefined) faults.report('left-document', extension);
  }
  return faults.list();
}
