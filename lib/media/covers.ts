import type { WantedCover } from '#lib/domain/picture.ts';
import { buildZellige } from './zellige/build-zellige.ts';
import { GLAZES } from './zellige/glazes.ts';
import { renderSvg } from './zellige/render-svg.ts';

/** What social networks ask of a large card: 1200 across at least, and 16 to 9 is what they cut the least of. */
export const COVER_SIZE = { widthPx: 1200, heightPx: 675 } as const;

/** A cover as an SVG file, in the colours of the day: where it is shown nobody knows how the reader's screen is set. */
export function renderCover({ articleId, colour }: WantedCover): string {
  return renderSvg(buildZellige(articleId), { glazes: GLAZES[colour], widthPx: COVER_SIZE.widthPx });
}

/** The article that the address of a cover names, before anyone looked whether there is one; `undefined` for another address. */
export function parseCoverPath(path: string): number | undefined {
  const { id } = /^\/couvertures\/(?<id>[1-9]\d{0,14})\.png$/.exec(path)?.groups ?? {};
  return id === undefined ? undefined : Number(id);
}
