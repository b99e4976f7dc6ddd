/** The kinds of files beside pictures that the portal keeps: documents, then recordings. Nothing that a browser would run is among them. */
export const ENCLOSURE_KINDS = [
  'pdf',
  'epub',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'csv',
  'txt',
  'zip',
  'mp3',
  'm4a',
  'ogg',
  'wav',
] as const;
export type EnclosureKind = (typeof ENCLOSURE_KINDS)[number];

/** What readers are told of an enclosure before they ask for it. */
export interface EnclosureFacts {
  readonly kind: EnclosureKind;
  readonly bytes: number;
}

/** A document or a recording that the portal holds. */
export interface StoredEnclosure extends EnclosureFacts {
  /** SHA-256 of the file, in hexadecimal: its part of public addresses. */
  readonly hash: string;
  /** `rapport-annuel.pdf`: the last part of its address, and what it is saved under. */
  readonly fileName: string;
}

/** An enclosure whose file is kept. */
export interface EnclosureToSave extends StoredEnclosure {
  /** Where it was: what links name it by (`toEnclosureSource`). */
  readonly source: string;
}

/** A browser plays it. */
export function isRecording({ kind }: Pick<EnclosureFacts, 'kind'>): boolean {
  return RECORDINGS.has(kind);
}

const RECORDINGS: ReadonlySet<EnclosureKind> = new Set(['mp3', 'm4a', 'ogg', 'wav']);

export const ENCLOSURE_TYPES: Readonly<Record<EnclosureKind, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
};

/** The kind that the name of a file says; `undefined` for one of which nothing is kept. */
export function findNamedKind(fileName: string): EnclosureKind | undefined {
  const [, ending = ''] = /\.([a-z0-9]{1,8})$/i.exec(fileName) ?? [];
  const kind = ending.toLowerCase();
  return ALIASES.get(kind) ?? ENCLOSURE_KINDS.find(known => known === kind);
}

/** Whether it is sound alone its bytes say. */
const ALIASES: ReadonlyMap<string, EnclosureKind> = new Map([
  ['mp4', 'm4a'],
  ['oga', 'ogg'],
  ['opus', 'ogg'],
]);
