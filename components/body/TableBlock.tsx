import type { ReactNode } from 'react';
import type { Table, TableCell, TableRow } from '#lib/domain/body.ts';
import { splitRows } from '#lib/domain/body-shape.ts';
import { findDirection } from '#lib/domain/direction.ts';
import { translator } from '#lib/i18n/translator.ts';
import { inOrder } from './in-order.ts';
import { Phrasing } from './Phrasing.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import styles from './TableBlock.module.css';

export function TableBlock({ table }: { readonly table: Table }) {
  const t = translator('TableBlock');
  const { headRows, bodyRows } = splitRows(table);
  return (
    <ScrollBox className={styles.region} label={t('label')}>
      <table className={styles.table} dir={findDirection(table.children)}>
        {table.caption && (
          <caption className={styles.caption}>
            <Phrasing nodes={table.caption} />
          </caption>
        )}
        {headRows.length > 0 && <thead>{inOrder(headRows, renderRow)}</thead>}
        {bodyRows.length > 0 && <tbody>{inOrder(bodyRows, renderRow)}</tbody>}
      </table>
    </ScrollBox>
  );
}

function renderRow(row: TableRow): ReactNode {
  return <tr className={styles.row}>{inOrder(row.children, renderCell)}</tr>;
}

function renderCell(cell: TableCell): ReactNode {
  const words = <Phrasing nodes={cell.children} />;
  const place = {
    className: styles.cell,
    colSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    'data-align': cell.align,
  };
  if (cell.heads === undefined) return <td {...place}>{words}</td>;
  return (
    <th {...place} scope={cell.heads === 'column' ? 'col' : 'row'}>
      {words}
    </th>
  );
}
