import type { Element } from 'hast';
import { toPictureAddress } from './address.ts';
import { attribute } from './build/hast.ts';
import { parseSrcset } from './srcset.ts';

/** Where the picture of an `img` is. Scripts that load pictures late keep the true address aside and put a placeholder in `src`. */
export function findPictureSource(element: Element): string | undefined {
  const single = (name: string) => toPictureAddress(attribute(element, name) ?? '');
  return (
    LATE_ADDRESSES.map(single).find(Boolean) ??
    LATE_SETS.map(name => findWidest(element, name)).find(Boolean) ??
    single('src') ??
    findWidest(element, 'srcSet')
  );
}

const LATE_ADDRESSES = ['dataSrc', 'dataLazySrc', 'dataOriginal'];
const LATE_SETS = ['dataSrcSet', 'dataLazySrcSet'];

/** The address of the widest form that a set of an element offers. */
export function findWidest(element: Element, name: string): string | undefined {
  const forms = parseSrcset(attribute(element, name) ?? '');
  const [widest] = forms
    .map(({ url, descriptor }) => ({
      address: toPictureAddress(url),
      size: Number.parseFloat(descriptor) || 1,
    }))
    .filter(({ address }) => address !== undefined)
    .sort((a, b) => b.size - a.size);
  return widest?.address;
}
