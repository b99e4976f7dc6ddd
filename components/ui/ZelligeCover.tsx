import { Fragment } from 'react';
import type { CategoryColour } from '#lib/domain/category.ts';
import { buildZellige } from '#lib/media/zellige/build-zellige.ts';
import type { Piece } from '#lib/media/zellige/tiling.ts';
import colours from './category-colour.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './ZelligeCover.module.css';
import { toSheets } from './zellige-sheets.ts';

interface ZelligeCoverProps {
  /** The article's id. A page shows an article's cover once: the ids in the drawing are made from it. */
  readonly seed: number;
  readonly colour: CategoryColour;
  /** A card, 16 to 9; or a strip, 5 to 1, with as much of the drawing from top to bottom and more to both sides. */
  readonly shape?: 'card' | 'strip';
}

/** What stands where an article has no picture: tiles in its category's colours, which fill their box whatever its proportions. */
export function ZelligeCover({ seed, colour, shape = 'card' }: ZelligeCoverProps) {
  const { middle, joint, ground, layers, ...card } = buildZellige(seed);
  const [x, y] = middle;
  const { height } = card;
  const width = shape === 'card' ? card.width : 5 * height;
  // Of a circle around all that can be seen.
  const radius = Math.ceil(width);
  return (
    <svg
      className={joinClasses(styles.cover, colours[colour])}
      viewBox={[x - width / 2, y - height / 2, width, height].map(toDecimal).join(' ')}
      preserveAspectRatio="xMidYMid slice"
      strokeWidth={joint}
      aria-hidden="true"
    >
      {ground && <circle className={styles[ground]} r={radius} />}
      {toSheets(layers, `_z${seed}`).map(({ id, pieces, pattern }) => {
        const drawn = pieces.map(piece => <DrawnPiece key={piece.path} piece={piece} joint={joint} />);
        if (!pattern) return <Fragment key={id}>{drawn}</Fragment>;
        return (
          <Fragment key={id}>
            <pattern id={id} {...pattern}>
              {drawn}
            </pattern>
            <circle r={radius} fill={`url(#${id})`} />
          </Fragment>
        );
      })}
    </svg>
  );
}

function DrawnPiece({ piece, joint }: { readonly piece: Piece; readonly joint: number }) {
  const { path, tone } = piece;
  if (!('ribbonWidth' in piece)) return <path className={styles[tone]} d={path} />;
  return (
    <g fill="none">
      <path strokeWidth={toDecimal(piece.ribbonWidth + 2 * joint)} d={path} />
      <path className={joinClasses(styles.ribbon, styles[tone])} strokeWidth={piece.ribbonWidth} d={path} />
    </g>
  );
}

function toDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
