import { describe, expect, it } from 'vitest';
import { recognisePicture } from '#lib/media/recognise-picture.ts';
import { HTML_PAGE, hugePng, picture, SVG_WITH_SCRIPT } from '../../support/pictures.ts';

describe('recognisePicture', () => {
  it.each([
    ['image/jpeg', picture().jpeg()],
    ['image/png', picture().png()],
    ['image/webp', picture().webp()],
    ['image/gif', picture().gif()],
    ['image/avif', picture().avif({ effort: 0 })],
  ])('%s', async (type, made) => {
    expect(recognisePicture(await made.toBuffer())).toBe(type);
  });

  it.each([
    ['SVG', SVG_WITH_SCRIPT],
    ['HTML', HTML_PAGE],
    ['TIFF', Buffer.from('49492a0008000000', 'hex')],
    ['nothing', Buffer.alloc(0)],
    [
      'a HEIC photograph',
      Buffer.from('0000001c6674797068656963000000006d696631686569630000000000000000', 'hex'),
    ],
  ])('not %s', (_, bytes) => {
    expect(recognisePicture(bytes)).toBeUndefined();
  });

  it('a view into a larger memory', () => {
    expect(recognisePicture(Buffer.concat([Buffer.alloc(9), hugePng(1)]).subarray(9))).toBe('image/png');
  });
});
