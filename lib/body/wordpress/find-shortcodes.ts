import { type ShortcodeTag, scanShortcodes } from './scan-shortcodes.ts';
import { isCommonName, isShortcodeName } from './shortcode-names.ts';

/** A tag that really is a shortcode's; an opening one knows the tag that closes it, if there is one, and that one knows it. */
export interface FoundTag extends ShortcodeTag {
  readonly closedBy?: ShortcodeTag;
  readonly closes?: ShortcodeTag;
}

/**
 * The shortcodes of a source, in order. Square brackets that are none stay words: « [sic] », « [1] », « [mod n] ». A name is one that is known, or that
 * has an attribute with a quoted value, which no prose has.
 */
export function findShortcodes(html: string): FoundTag[] {
  const tags = scanShortcodes(html);
  const closings = pairTags(tags);
  const openings = new Map<ShortcodeTag, ShortcodeTag>();
  return tags.flatMap((tag): FoundTag[] => {
    if (tag.isClosing) {
      const closes = openings.get(tag);
      if (closes !== undefined) return [{ ...tag, closes }];
      return isShortcodeName(tag.name) ? [tag] : [];
    }
    const closedBy = closings.get(tag);
    if (!isOpening(tag, closedBy !== undefined)) return [];
    if (closedBy === undefined) return [tag];
    openings.set(closedBy, tag);
    return [{ ...tag, closedBy }];
  });
}

const QUOTED_VALUE = /\s[a-z][\w-]*=(?:["']|&quot;|[“”″])/i;

function isOpening({ name, attributes }: ShortcodeTag, isClosed: boolean): boolean {
  if (isShortcodeName(name) || QUOTED_VALUE.test(attributes)) return true;
  return isCommonName(name) && (isClosed || attributes.includes('='));
}

/** Each opening tag that is closed, with its closing one. They nest: a closing tag ends what was opened inside and left open. */
function pairTags(tags: readonly ShortcodeTag[]): Map<ShortcodeTag, ShortcodeTag> {
  const closings = new Map<ShortcodeTag, ShortcodeTag>();
  const opened: ShortcodeTag[] = [];
  const openCount = new Map<string, number>();
  const count = (name: string, change: number) => {
    const total = (openCount.get(name) ?? 0) + change;
    openCount.set(name, total);
    return total;
  };
  for (const tag of tags) {
    if (!tag.isClosing) {
      if (tag.attributes.endsWith('/')) continue;
      opened.push(tag);
      count(tag.name, 1);
      continue;
    }
    // Without one to close it ends nothing: to look for one would take everything off the stack.
    if (count(tag.name, 0) === 0) continue;
    for (let open = opened.pop(); open !== undefined; open = opened.pop()) {
      count(open.name, -1);
      if (open.name !== tag.name) continue;
      closings.set(open, tag);
      break;
    }
  }
  return closings;
}
