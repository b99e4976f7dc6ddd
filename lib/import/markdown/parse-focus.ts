import type { Focus } from '#lib/domain/picture.ts';

/** Reads `30% 60%`, from the left and from the top, as CSS's `object-position` has it; `undefined` for anything else. */
export function parseFocus(text: string | undefined): Focus | undefined {
  const [, x, y] = /^(\d{1,3})\s*%\s+(\d{1,3})\s*%$/.exec(text?.trim() ?? '') ?? [];
  if (x === undefined || y === undefined) return undefined;
  const focus = { x: Number(x) / 100, y: Number(y) / 100 };
  return focus.x <= 1 && focus.y <= 1 ? focus : undefined;
}
