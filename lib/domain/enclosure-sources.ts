import type { Body } from './body.ts';
import { listDestinations } from './list-links.ts';
import { PICTURE_FILE } from './picture-file.ts';

/** A text with more is a list of files. */
const SOURCES_MAX = 300;

/** The files that a body leads to, whoever holds them, each once; pictures and pages are none. */
export function listEnclosureSources(body: Body): readonly string[] {
  const sources = listDestinations(body).flatMap(url => toEnclosureSource(url) ?? []);
  return [...new Set(sources)].slice(0, SOURCES_MAX);
}

/** The address of a file without its query and fragment: `rapport.pdf#page=3` is a passage of `rapport.pdf`. `undefined` where the last part names no file. */
export function toEnclosureSource(url: string): string | undefined {
  const [source = ''] = url.split(/[?#]/, 1);
  return FILE.test(source) && !PICTURE_FILE.test(source) ? source : undefined;
}

/** Of this site, or after a host. */
const FILE = /^(?:https?:\/\/[^/]+)?\/(?:.*\/)?[^/]+\.[a-z0-9]{2,5}$/i;
