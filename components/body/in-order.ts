import { createElement, Fragment, type ReactNode } from 'react';

/** Nodes for React, told apart by their place, without keys: a body is rendered once and never reordered. */
export function inOrder<T>(items: readonly T[], render: (item: T) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(item => render(item)));
}
