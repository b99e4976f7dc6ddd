import { renderPhrasing } from '#components/body/render-phrasing.tsx';
import type { Phrasing } from '#lib/domain/body.ts';
import { toMobileLink } from './to-mobile-link.ts';

/** Words and what is inside them; a link to a page of ours stays in the edition. */
export function MobilePhrasing({ nodes }: { readonly nodes: readonly Phrasing[] }) {
  return renderPhrasing(nodes, { toLink: toMobileLink });
}
