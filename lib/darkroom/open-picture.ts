import sharp, { type Sharp } from 'sharp';
import { PIXELS_MAX } from './limits.ts';

// One thread for each picture and nothing kept: memory stays that of the one picture at hand.
sharp.concurrency(1);
sharp.cache(false);

/** Opens an SVG of our own making. One of unknown hands is never opened: it can fetch. */
export function openDrawing(svg: string): Sharp {
  return sharp(Buffer.from(svg)).removeAlpha();
}

/**
 * Opens a picture of unknown hands: no more pixels than the limit, a file that is cut short fails, of an animation the first frame is read. As it is seen:
 * turned as its camera says, on white where it is transparent. What is written of it has no metadata (EXIF, GPS), for sharp keeps none unless asked, and sRGB.
 */
export function openPicture(source: string | Buffer): Sharp {
  return sharp(source, {
    limitInputPixels: PIXELS_MAX,
    failOn: 'error',
    sequentialRead: true,
  })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
}
