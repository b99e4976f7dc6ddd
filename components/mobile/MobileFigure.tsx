import type { ReactNode } from 'react';
import type { Phrasing } from '#lib/domain/body.ts';
import { MobilePhrasing } from './MobilePhrasing.tsx';

interface MobileFigureProps {
  readonly caption: readonly Phrasing[] | undefined;
  readonly children: ReactNode;
}

export function MobileFigure({ caption, children }: MobileFigureProps) {
  return (
    <figure>
      {children}
      {caption && (
        <figcaption>
          <MobilePhrasing nodes={caption} />
        </figcaption>
      )}
    </figure>
  );
}
