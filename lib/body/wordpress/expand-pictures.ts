import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import type { Attachment, Shortcode, ShortcodeContext } from './shortcode.ts';
import { readAddress, toNumbers, toWords } from './shortcode-words.ts';
import { toFigure, toGallery } from './write-pictures.ts';

/** The pictures of a builder of pages, by their address or by their numbers in the media library. What it holds besides is the caption of a single one. */
export function expandPictures(
  shortcode: Shortcode,
  context: ShortcodeContext,
  expand: (content: string) => string,
): string | undefined {
  const { name, named, content = '' } = shortcode;
  const attributes = PICTURES.get(name);
  if (attributes === undefined) return undefined;
  const values = attributes.map(attribute => named.get(attribute) ?? '');
  const heldSource = readAddress(toWords(content));
  const source = heldSource ?? values.map(readAddress).find(Boolean);
  const pictures = source ? [{ source, alt: named.get('alt') ?? '' }] : findNumbered(values, name, context);
  if (pictures === undefined) return undefined;
  const caption = heldSource === undefined ? expand(content.trim()) : '';
  const [first, ...others] = pictures;
  if (first === undefined) return caption;
  if (others.length > 0) return toGallery(pictures);
  const link = LINKS.map(attribute => readAddress(named.get(attribute))).find(Boolean);
  return toFigure({ ...first, ...(caption && { caption }) }, link);
}

/** One that is numbered and missing is reported; `undefined` where none is numbered. */
function findNumbered(
  values: readonly string[],
  name: string,
  { report, resolveAttachment = () => undefined }: ShortcodeContext,
): readonly Attachment[] | undefined {
  const numbers = values.map(toNumbers).find(list => list.length > 0);
  const pictures = numbers
    ?.flatMap(id => resolveAttachment(id) ?? [])
    .filter(({ source }) => PICTURE_FILE.test(source));
  if (numbers && pictures && pictures.length < numbers.length) report('dropped-shortcode', name);
  return pictures;
}

/** The attributes that hold a picture's address, or the numbers of pictures. */
const PICTURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['tiled_gallery', ['ids']],
  ['slideshow', ['ids']],
  ['su_slider', ['source']],
  ['su_carousel', ['source']],
  ['su_custom_gallery', ['source']],
  ['su_image_carousel', ['source']],
  ['vc_single_image', ['custom_src', 'image']],
  ['vc_gallery', ['images']],
  ['vc_images_carousel', ['images']],
  ['et_pb_image', ['src']],
  ['et_pb_fullwidth_image', ['src']],
  ['et_pb_gallery', ['gallery_ids']],
  ['fusion_imageframe', ['image_id']],
  ['fusion_image', ['image', 'image_id']],
  ['fusion_gallery', ['image_ids']],
  ['fusion_gallery_image', ['image', 'image_id']],
  ['av_image', ['src', 'attachment']],
  ['av_gallery', ['ids']],
  ['av_horizontal_gallery', ['ids']],
  ['av_masonry_gallery', ['ids']],
]);

const LINKS = ['link', 'url', 'img_link'];
