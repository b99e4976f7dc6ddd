import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inOrder } from '#components/body/in-order.ts';
import type { Table, TableCell, TableRow } from '#lib/domain/body.ts';
import { splitRows } from '#lib/domain/body-shape.ts';
import { findDirection } from '#lib/domain/direction.ts';
import { MobilePhrasing } from './MobilePhrasing.tsx';

/** A table wider than the screen scrolls in a region of its own, which the keyboard reaches (WCAG 2.2, 1.4.10 and 2.1.1). */
export function MobileTable({ table }: { readonly table: Table }) {
  const t = useTranslations('TableBlock');
  const { headRows, bodyRows } = splitRows(table);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled without a pointer.
    <section className="wide" aria-label={t('label')} tabIndex={0}>
      <table dir={findDirection(table.children)}>
        {table.caption && (
          <caption>
            <MobilePhrasing nodes={table.caption} />
          </caption>
        )}
        {headRows.length > 0 && <thead>{inOrder(headRows, renderRow)}</thead>}
        {bodyRows.length > 0 && <tbody>{inOrder(bodyRows, renderRow)}</tbody>}
      </table>
    </section>
  );
}

function renderRow(row: TableRow): ReactNode {
  return <tr>{inOrder(row.children, renderCell)}</tr>;
}

function renderCell({ children, columnSpan, rowSpan, heads }: TableCell): ReactNode {
  const words = <MobilePhrasing nodes={children} />;
  const span = { colSpan: columnSpan, rowSpan };
  if (heads === undefined) return <td {...span}>{words}</td>;
  return (
    <th {...span} scope={heads === 'column' ? 'col' : 'row'}>
      {words}
    </th>
  );
}
