/**
 * The names of the files in a ZIP archive, from the list at its end (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16); `undefined` for what is none, is cut short or is larger than we keep.
 * Nothing is unpacked.
 */
export function listZipNames(bytes: Buffer): readonly string[] | undefined {
  if (bytes.length < END_BYTES || bytes.readUInt32LE(0) !== FIRST_FILE) return undefined;
  const end = bytes.lastIndexOf(END_OF_LIST);
  if (end === -1 || end + END_BYTES > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + ENTRY_BYTES, nameEnd));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names.length > 0 ? names : undefined;
}

/** `PK\3\4`, `PK\1\2` and `PK\5\6`, little-endian. */
const FIRST_FILE = 0x04034b50;
const ENTRY = 0x02014b50;
const END_OF_LIST = Buffer.from('504b0506', 'hex');

/** Of an entry before its name, and of the end before its comment. */
const ENTRY_BYTES = 46;
const END_BYTES = 22;
