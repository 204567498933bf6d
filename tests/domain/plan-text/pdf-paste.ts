// What a PDF puts on the clipboard (seed-plan.md §5): lines broken at a margin, an empty line after
// each, trailing and doubled spaces, a space before some dashes, page numbers and running heads.

export interface PdfPage {
  readonly width: number;
  readonly linesPerPage: number;
  /** Printed over the number of every page; '' for none. */
  readonly head: string;
}

/** A plan, a paragraph a line, as it comes out of a PDF. */
export function asPdfPaste(text: string, { width, linesPerPage, head }: PdfPage): string {
  const broken = text.split('\n').flatMap((paragraph) => brokenAt(paragraph, width));
  const out: string[] = [];
  for (const [index, line] of broken.entries()) {
    if (index > 0 && index % linesPerPage === 0) {
      if (head !== '') out.push(head, '');
      out.push(String(index / linesPerPage + 1), '');
    }
    const indented = line.startsWith('- ') && index % 2 === 0 ? ` ${line}` : line;
    const doubled = index % 5 === 0 ? indented.replace(/(\p{L}) (\p{L})/u, '$1  $2') : indented;
    out.push(`${doubled}${index % 3 === 0 ? '  ' : ' '}`, '');
  }
  return out.join('\r\n');
}

/** A margin breaks at spaces, and after the hyphen of a range. */
function brokenAt(paragraph: string, width: number): string[] {
  const pieces = paragraph.split(/(?<= )|(?<=\d-)(?=\d)/u);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && (line + piece).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
