import { describe, expect, it } from 'vitest';
import { decodeFeed } from '#lib/import/feed/decode-feed.ts';

const XML = '<?xml version="1.0" encoding="LABEL"?><a>été</a>';

function bytesOf(label: string, encoding: BufferEncoding): Buffer {
  return Buffer.from(XML.replace('LABEL', label), encoding);
}

describe('decodeFeed', () => {
  it.each([
    ['its declaration', { bytes: bytesOf('ISO-8859-1', 'latin1') }],
    ['its declaration, as UTF-8', { bytes: bytesOf('utf-8', 'utf8') }],
    [
      'the HTTP answer, before its declaration',
      { bytes: bytesOf('utf-8', 'latin1'), charset: 'iso-8859-15' },
    ],
    [
      'its byte order mark, before both',
      {
        bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf('latin1', 'utf8')]),
        charset: 'latin1',
      },
    ],
    ['its UTF-16 mark', { bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), bytesOf('utf-16', 'utf16le')]) }],
    ['its first character, in UTF-16', { bytes: bytesOf('utf-16', 'utf16le').swap16() }],
    ['nothing: UTF-8', { bytes: Buffer.from('<a>été</a>') }],
    ['nothing: Western Europe', { bytes: Buffer.from('<a>été</a>', 'latin1') }],
  ])('goes by %s', (_, source) => {
    expect(decodeFeed({ name: 'a.xml', ...source })).toMatch(/^(<\?xml[^>]*>)?<a>été<\/a>$/);
  });

  it('refuses what it cannot know', () => {
    expect(() => decodeFeed({ name: 'a.xml', bytes: bytesOf('klingon', 'utf8') })).toThrow(
      'a.xml says that it is encoded in klingon, which nobody knows: nothing was changed.',
    );
    expect(() => decodeFeed({ name: 'a.xml', bytes: bytesOf('utf-8', 'latin1') })).toThrow(
      'a.xml says that it is encoded in utf-8, and holds other bytes: nothing was changed.',
    );
  });
});
