import type { FileHandle } from 'node:fs/promises';

/** A file that readers get, open. Whoever has it closes it, or streams it to its end. */
export interface MediaFile {
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly contentType: string;
  readonly etag: string;
  /** Whether it is shown or saved, and under which name (RFC 6266); absent of what pages show. */
  readonly disposition?: string;
  /** Where it is not that of all files. */
  readonly contentSecurityPolicy?: string;
}
