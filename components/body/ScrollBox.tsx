import type { ReactNode } from 'react';

interface ScrollBoxProps {
  readonly className: string | undefined;
  /** What it is, for who comes to it by the keyboard. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A box that scrolls to the side: what is wider than the column stays in it (WCAG 2.2, 1.4.10), and the keyboard reaches it (2.1.1). A group and no
 * region: among the landmarks of a page the tables of an article, all of one name, would hide the others.
 */
export function ScrollBox({ className, label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element of that role is for the fields of a form.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to be scrolled without a pointer.
    <div role="group" className={className} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
