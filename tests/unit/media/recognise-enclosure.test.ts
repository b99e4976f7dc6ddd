import { describe, expect, it } from 'vitest';
import type { EnclosureKind } from '#lib/domain/enclosure.ts';
import { isOfKind } from '#lib/media/recognise-enclosure.ts';
import { pdf, wav, zip } from '../../support/enclosures.ts';
import { HTML_PAGE, SVG_WITH_SCRIPT } from '../../support/pictures.ts';

const office = (folder: string, more = {}) =>
  zip({ '[Content_Types].xml': '', [`${folder}/document.xml`]: '', ...more });
const openDocument = (what: string, more = {}) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${what}`, 'content.xml': '', ...more });

const SAMPLES: readonly (readonly [EnclosureKind, Buffer])[] = [
  ['pdf', pdf()],
  ['docx', office('word')],
  ['xlsx', office('xl')],
  ['pptx', office('ppt')],
  ['odt', openDocument('text')],
  ['ods', openDocument('spreadsheet')],
  ['odp', openDocument('presentation')],
  ['epub', zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '' })],
  ['zip', zip({ 'lisez-moi.txt': 'Bonjour' })],
  ['csv', Buffer.from('\ufeffville;habitants\r\nFès;1\r\n')],
  ['txt', Buffer.from('Caf\u00e9', 'latin1')],
  ['mp3', Buffer.from('ID3\u0004')],
  ['mp3', Buffer.from('fffb906400', 'hex')],
  ['m4a', Buffer.from('\0\0\0 ftypM4A \0\0\0\0mp42')],
  ['ogg', Buffer.from(`OggS${'\0'.repeat(24)}OpusHead`)],
  ['wav', wav()],
];

/** Those whose bytes are of another kind as well: such a package is an archive, and words are words. */
const ALSO = new Map<EnclosureKind, readonly EnclosureKind[]>([
  ...(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub'] as const).map(kind => [kind, ['zip']] as const),
  ['csv', ['txt']],
  ['txt', ['csv']],
  ['pdf', ['csv', 'txt']],
]);

describe('isOfKind', () => {
  it.each(SAMPLES)('knows a file of kind %s, and takes it for no other', (kind, bytes) => {
    for (const other of new Set(SAMPLES.map(([name]) => name))) {
      const expected = other === kind || (ALSO.get(kind)?.includes(other) ?? false);
      expect(isOfKind(bytes, other), other).toBe(expected);
    }
  });

  it.each(SAMPLES)('takes no page, drawing or program under the name of a %s', kind => {
    const program = Buffer.from('MZ\u0090\0\u0003');
    const film = Buffer.from('\0\0\0 ftypM4V \0\0\0\0M4A mp42');
    const filmInOgg = Buffer.from(`OggS${'\0'.repeat(24)}\u0080theora`);
    const late = Buffer.from(' \n<?xml version="1.0"?><svg/>');
    for (const bytes of [HTML_PAGE, SVG_WITH_SCRIPT, late, program, film, filmInOgg, Buffer.alloc(0)]) {
      expect(isOfKind(bytes, kind)).toBe(false);
    }
  });

  it('takes no document with programs in it', () => {
    expect(isOfKind(office('word', { 'word/vbaProject.bin': '' }), 'docx')).toBe(false);
    expect(isOfKind(office('xl', { 'xl/activeX/activeX1.bin': '' }), 'xlsx')).toBe(false);
    expect(isOfKind(openDocument('text', { 'Basic/script-lc.xml': '' }), 'odt')).toBe(false);
  });

  it('takes no archive that is cut short or that names files past its end', () => {
    const whole = zip({ 'a.txt': 'a', 'b.txt': 'b' });
    expect(isOfKind(whole.subarray(0, -30), 'zip')).toBe(false);
    const lying = Buffer.from(whole);
    lying.writeUInt16LE(999, lying.length - 12);
    expect(isOfKind(lying, 'zip')).toBe(false);
  });
});
