import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { IMMUTABLE_CACHE_CONTROL } from './cache-lifetimes.ts';
import { buildDocument, type Document } from './document.ts';
import { FILE_CONTENT_SECURITY_POLICY, type HeaderList } from './security-headers.ts';

/** Where Next serves what its build gives browsers. */
export const BUILD_FILES_PREFIX = '/_next/static/';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface BuildFiles {
  /** `undefined` for what is no file of the build. */
  readonly find: (path: string) => Promise<Document | undefined>;
}

/**
 * What Next's build gives browsers, at the addresses that Next documents for it (“assetPrefix”): a font of a page that is kept comes from here,
 * whether or not a renderer runs. Only names that are in the folder now are ever opened.
 */
export async function listBuildFiles({
  folder,
  securityHeaders,
}: {
  readonly folder: string;
  readonly securityHeaders: HeaderList;
}): Promise<BuildFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [`${BUILD_FILES_PREFIX}${file.slice(folder.length + 1)}`, file]),
  );
  const loaded = new Map<string, Document>();
  return {
    async find(path) {
      const file = files.get(path);
      if (file === undefined) return undefined;
      const document = loaded.get(path) ?? (await loadFile(file, securityHeaders));
      loaded.set(path, document);
      return document;
    },
  };
}

async function loadFile(file: string, securityHeaders: HeaderList): Promise<Document> {
  return buildDocument({
    status: 200,
    body: await readFile(file),
    contentType: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    headers: [
      ...securityHeaders,
      'Cache-Control',
      IMMUTABLE_CACHE_CONTROL,
      'Content-Security-Policy',
      FILE_CONTENT_SECURITY_POLICY,
    ],
  });
}
