import type { CategoryColour } from '#lib/domain/category.ts';
import type { Glazes } from './render-svg.ts';

const MORTAR = '#fbfaf7';

/**
 * The glazes of each category's covers where no style sheet says them: in pictures, as a page shows them by day. A test holds them to the style sheets
 * (app/styles/tokens.css, components/ui/ZelligeCover.module.css).
 */
export const GLAZES: Readonly<Record<CategoryColour, Glazes>> = {
  emerald: {
    deep: '#1c4435',
    full: '#0a6b4a',
    soft: '#8cb19c',
    pale: '#d7e2d9',
    accent: '#e2ad52',
    mortar: MORTAR,
  },
  ochre: {
    deep: '#453f1e',
    full: '#70620a',
    soft: '#b3ac87',
    pale: '#e3e1d2',
    accent: '#97334d',
    mortar: MORTAR,
  },
  terracotta: {
    deep: '#612e27',
    full: '#a33b2b',
    soft: '#d49b8e',
    pale: '#f0dbd5',
    accent: '#2a717a',
    mortar: MORTAR,
  },
  saffron: {
    deep: '#63391e',
    full: '#a85400',
    soft: '#d5a788',
    pale: '#efdfd3',
    accent: '#2a717a',
    mortar: MORTAR,
  },
  burgundy: {
    deep: '#56212f',
    full: '#8c1d40',
    soft: '#c98e96',
    pale: '#ecd7d7',
    accent: '#e2ad52',
    mortar: MORTAR,
  },
  teal: {
    deep: '#1c4148',
    full: '#0b6670',
    soft: '#8baeb2',
    pale: '#d7e1e0',
    accent: '#ac4b3b',
    mortar: MORTAR,
  },
  majorelle: {
    deep: '#303076',
    full: '#4a3fc9',
    soft: '#99a1e5',
    pale: '#daddf3',
    accent: '#e2ad52',
    mortar: MORTAR,
  },
};
