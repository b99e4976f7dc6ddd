import { Words } from '#components/ui/Words.tsx';
import { mobilePath } from '#lib/urls.ts';

interface MobileLinksProps {
  /** With their addresses in the full edition. */
  readonly links: readonly { readonly name: string; readonly path: string }[];
}

/** Names on one line as long as there is room, each a link. */
export function MobileLinks({ links }: MobileLinksProps) {
  return (
    <ul className="inline">
      {links.map(({ name, path }) => (
        <li key={path}>
          <a href={mobilePath(path)}>
            <Words text={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
