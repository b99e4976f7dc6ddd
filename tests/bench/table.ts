/** A table in plain text: the first column to the left, figures to the right, a blank line after it. */
export function renderTable(title: string, rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map(row => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map(row => (row[column] ?? '').length)),
  );
  const lines = rows.map(row =>
    widths
      .map((width, column) => alignCell(row[column] ?? '', { width, column }))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const rule = '─'.repeat(Math.max(0, ...lines.map(line => line.length)));
  return `${[title, rule, head, rule, ...body].join('\n')}\n\n`;
}

function alignCell(text: string, { width, column }: { width: number; column: number }): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
