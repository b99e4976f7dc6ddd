/** One of the forms of a picture that a `srcset` offers. */
export interface PictureForm {
  readonly url: string;
  /** As it is written: its width (`1200w`), or how many of its pixels make one (`2x`). Empty where the set tells nothing. */
  readonly descriptor: string;
}

/** Reads a `srcset` (HTML Living Standard, 4.8.4.2.1). A comma inside an address belongs to it; one at its end does not. */
export function parseSrcset(srcset: string): readonly PictureForm[] {
  const forms: { url: string; descriptor: string }[] = [];
  for (const token of srcset.trim().split(/\s+/)) {
    const last = forms.at(-1);
    if (DESCRIPTOR.test(token)) {
      if (last?.descriptor === '') last.descriptor = trimCommas(token);
    } else {
      const url = trimCommas(token);
      if (url !== '') forms.push({ url, descriptor: '' });
    }
  }
  return forms;
}

const DESCRIPTOR = /^[\d.]+[wxh],?$/;

function trimCommas(token: string): string {
  let start = 0;
  let end = token.length;
  while (token[start] === ',') start++;
  while (end > start && token[end - 1] === ',') end--;
  return token.slice(start, end);
}
