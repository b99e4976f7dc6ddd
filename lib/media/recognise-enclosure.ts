import { assertNever } from '#lib/domain/assert-never.ts';
import type { EnclosureKind } from '#lib/domain/enclosure.ts';
import { listZipNames } from './zip-names.ts';

/**
 * Whether a file is what its name says, by its bytes: a page, a drawing or a program under the name of a document is none. Of documents those with programs in them (macros, ActiveX)
 * are none either.
 */
export function isOfKind(bytes: Buffer, kind: EnclosureKind): boolean {
  switch (kind) {
    case 'pdf':
      return startsWith(bytes, '%PDF-');
    case 'docx':
      return isOffice(bytes, 'word/');
    case 'xlsx':
      return isOffice(bytes, 'xl/');
    case 'pptx':
      return isOffice(bytes, 'ppt/');
    case 'odt':
      return isOpenDocument(bytes, 'text');
    case 'ods':
      return isOpenDocument(bytes, 'spreadsheet');
    case 'odp':
      return isOpenDocument(bytes, 'presentation');
    case 'epub':
      return readMimetype(bytes) === 'application/epub+zip' && listZipNames(bytes) !== undefined;
    case 'zip':
      return listZipNames(bytes) !== undefined;
    case 'csv':
    case 'txt':
      return isPlainText(bytes);
    case 'mp3':
      return startsWith(bytes, 'ID3') || isLayer3Frame(bytes);
    case 'm4a':
      return startsWith(bytes, 'ftyp', 4) && /^M4[AB] $/.test(bytes.toString('latin1', 8, 12));
    case 'ogg':
      return startsWith(bytes, 'OggS') && SOUND_IN_OGG.test(bytes.toString('latin1', 0, OGG_HEAD_BYTES));
    case 'wav':
      return startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8);
    default:
      return assertNever(kind);
  }
}

function startsWith(bytes: Buffer, signature: string, offset = 0): boolean {
  return bytes.toString('latin1', offset, offset + signature.length) === signature;
}

/** ECMA-376, part 2: what such a package holds stands in its list of content types. */
function isOffice(bytes: Buffer, folder: string): boolean {
  const names = listZipNames(bytes) ?? [];
  return (
    names.includes('[Content_Types].xml') &&
    names.some(name => name.startsWith(folder)) &&
    !names.some(name => /vbaProject\.bin$|\/activeX\//i.test(name))
  );
}

/** OpenDocument 1.3, part 2, section 3.3; macros are in folders of their own. */
function isOpenDocument(bytes: Buffer, what: string): boolean {
  const names = listZipNames(bytes);
  return (
    readMimetype(bytes) === `application/vnd.oasis.opendocument.${what}` &&
    names !== undefined &&
    !names.some(name => /^(?:Basic|Scripts)\//.test(name))
  );
}

/** The first file of such a package, neither compressed nor with anything between its name and what it says (EPUB 3.3, section 4.2.3 says the same). */
function readMimetype(bytes: Buffer): string | undefined {
  if (bytes.length < MIMETYPE_AT || !startsWith(bytes, 'mimetype', NAME_AT)) return undefined;
  const length = Math.min(bytes.readUInt32LE(22), MIMETYPE_LENGTH_MAX);
  return bytes.toString('latin1', MIMETYPE_AT, MIMETYPE_AT + length).trim();
}

const NAME_AT = 30;
const MIMETYPE_AT = NAME_AT + 'mimetype'.length;
const MIMETYPE_LENGTH_MAX = 100;

/** Characters alone, in whatever encoding of bytes; what begins with a tag is markup under another name. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  const head = bytes.toString('latin1', 0, TEXT_HEAD_BYTES).replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.trimStart().startsWith('<')) return false;
  return !bytes.some(byte => byte < 0x20 && !WHITE_SPACE.has(byte));
}

const TEXT_HEAD_BYTES = 1024;

/** Tab, line feed, form feed, carriage return; and the end of file of old systems. */
const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

/** The head of a frame of MPEG audio, layer III (ISO/IEC 11172-3, section 2.4.1.3), with a bit rate and a sampling rate that exist. */
function isLayer3Frame(bytes: Buffer): boolean {
  const [sync = 0, version = 0, rates = 0] = bytes;
  const isSync = sync === 0xff && (version & 0xe0) === 0xe0;
  const isKnownVersion = (version & 0x18) !== 0x08;
  const isLayer3 = (version & 0x06) === 0x02;
  return isSync && isKnownVersion && isLayer3 && rates >> 4 !== 0xf && (rates & 0x0c) !== 0x0c;
}

/** Vorbis, Opus, FLAC, Speex (RFC 5334, section 10.2): an Ogg file may hold a film as well. */
const SOUND_IN_OGG = /vorbis|OpusHead|FLAC|Speex/;
const OGG_HEAD_BYTES = 64;
