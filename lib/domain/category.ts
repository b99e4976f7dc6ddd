export const CATEGORY_COLOURS = [
  'emerald',
  'ochre',
  'terracotta',
  'saffron',
  'burgundy',
  'teal',
  'majorelle',
] as const;
/** A colour of the zellige palette: a category's sign on its kicker, its rule and its covers. */
export type CategoryColour = (typeof CATEGORY_COLOURS)[number];

/** Levels of categories, the topmost included: deeper than any newspaper's. */
export const CATEGORY_DEPTH_MAX = 10;

export interface Category {
  readonly slug: string;
  readonly name: string;
  readonly colour: CategoryColour;
}

export interface CategoryWithAncestors extends Category {
  readonly description?: string;
  /** From the topmost category down to the parent; empty for a category without a parent. */
  readonly ancestors: readonly Category[];
}

export interface CategoryNode extends Category {
  readonly children: readonly CategoryNode[];
}
