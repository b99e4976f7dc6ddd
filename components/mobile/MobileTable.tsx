import type { ReactNode } from 'react';
import { inOrder } from '#components/body/in-order.ts';
import { ScrollBox } from '#components/body/ScrollBox.tsx';
import type { Table, TableCell, TableRow } from '#lib/domain/body.ts';
import { splitRows } from '#lib/domain/body-shape.ts';
import { findDirection } from '#lib/domain/direction.ts';
import { translator } from '#lib/i18n/translator.ts';
import { MobilePhrasing } from './MobilePhrasing.tsx';

export function MobileTable({ table }: { readonly table: Table }) {
  const t = translator('TableBlock');
  const { headRows, bodyRows } = splitRows(table);
  return (
    <ScrollBox className="wide" label={t('label')}>
      <table dir={findDirection(table.children)}>
        {table.caption && (
          <caption>
            <MobilePhrasing nodes={table.caption} />
          </caption>
        )}
        {headRows.length > 0 && <thead>{inOrder(headRows, renderRow)}</thead>}
        {bodyRows.length > 0 && <tbody>{inOrder(bodyRows, renderRow)}</tbody>}
      </table>
    </ScrollBox>
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
