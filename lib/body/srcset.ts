/** One of the forms of a picture that a `srcset` offers. */
export interface PictureForm {
  readonly url: string;
  /** As it is written: its width (`1200w`), or how many of its pixels make one (`2x`). Empty where the set tells nothing. */
  readonly descriptor: string;
}

/** Reads a `srcset` (HTML Living Standard, 4.8.4.2.1). A comma inside an address belongs to it; one at its end, or after a descriptor, parts two forms. */
export function parseSrcset(srcset: string): readonly PictureForm[] {
  return [...srcset.matchAll(FORM)].map(([, url = '', descriptor = '']) => ({
    url,
    descriptor: descriptor.trim(),
  }));
}

const FORM = /([^\s,]\S*)(?<!,)([^,]*)/g;
