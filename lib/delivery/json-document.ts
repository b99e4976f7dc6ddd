import { buildDocument, type Document } from './document.ts';
import { FILE_CONTENT_SECURITY_POLICY, type HeaderList } from './security-headers.ts';

interface JsonParts {
  readonly value: unknown;
  readonly status?: number;
  readonly contentType?: string;
  readonly cacheControl: string;
  readonly securityHeaders: HeaderList;
}

/** A document of our own making, which no renderer is asked for. */
export function buildJsonDocument({
  value,
  status = 200,
  contentType = 'application/json',
  cacheControl,
  securityHeaders,
}: JsonParts): Document {
  return buildDocument({
    status,
    body: Buffer.from(`${JSON.stringify(value)}\n`),
    contentType,
    headers: [
      ...securityHeaders,
      'Cache-Control',
      cacheControl,
      'Content-Security-Policy',
      FILE_CONTENT_SECURITY_POLICY,
    ],
  });
}
