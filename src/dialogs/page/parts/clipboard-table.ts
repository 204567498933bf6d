// The cells of a table as Word or Excel put it on the clipboard: read as text, nothing of it is run or shown.

/** The rows of the first table in this markup; [] without one. Merged cells leave blanks. */
export function tableInMarkup(markup: string): string[][] {
  // A parsed document is inert: its scripts do not run, its pictures are not fetched.
  const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
  if (table === null) return [];
  /** Columns that a cell above reaches down into: how many rows more. */
  const reaching: number[] = [];
  return Array.from(table.rows).map((row) => {
    const cells: string[] = [];
    const fill = (): void => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = (reaching[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of Array.from(row.cells)) {
      fill();
      for (let column = 0; column < Math.min(cell.colSpan, 20); column += 1) {
        reaching[cells.length] = cell.rowSpan - 1;
        cells.push(column === 0 ? textOf(cell).trim() : '');
      }
    }
    fill();
    return cells;
  });
}

/** Text with a line for each paragraph; markup’s own line breaks are spaces. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const inner = Array.from(node.childNodes).map(textOf).join('');
  const name = node.nodeName;
  if (name === 'BR') return '\n';
  if (name === 'SCRIPT' || name === 'STYLE') return '';
  return name === 'P' || name === 'DIV' || name === 'LI' ? `${inner.trim()}\n` : inner;
}
