// The foot of a paper, who receives it and who signs, and the annexes after it.

import type { AnnexHead } from './anatomy.ts';
import { composed } from './find-pieces.ts';
import { isBlank, isCapitals, linesOf, type Piece, type Placed, pieceOf, plain } from './placed.ts';

export const RECEIVERS = /^\s*nơi\s+(?:nhận|gửi)\s*:?/iu;
const ANNEX = /^phụ\s+lục(?:\s+(?:số\s+)?[ivxlc\d]+)?\s*[.:]?$/iu;

export interface Closing {
  /** The paragraph with which the foot of the paper begins. */
  readonly from: number;
  readonly signatures: readonly (readonly Piece[])[];
}

/** `together`: in a biên bản those who sign stand side by side. */
export function closingIn(
  main: readonly Placed[],
  receivers: Piece | null,
  together: boolean,
): Closing {
  // Those who sign a biên bản stand over its receivers, perhaps in rows of the same table.
  const over =
    together && receivers !== null ? main.filter(({ index }) => index < receivers.at.index) : main;
  const table = together ? signatureTable(over) : (receivers?.at.table ?? signatureTable(main));
  if (table !== null) {
    const inside = over.filter((at) => at.table === table);
    const columns = [...new Set(inside.map(({ column }) => column))].sort();
    const signatures = columns
      .map((column) =>
        inside
          .filter((at) => at.column === column)
          .flatMap((at) => linesOf(at))
          .filter(({ text }) => !isBlank(text)),
      )
      .filter(
        (lines) => lines.length > 0 && !lines.some((line) => line.at.index === receivers?.at.index),
      );
    return {
      from: inside[0]?.index ?? Number.POSITIVE_INFINITY,
      signatures: together ? signatures : signatures.slice(-1),
    };
  }
  if (receivers === null) return { from: Number.POSITIVE_INFINITY, signatures: [] };
  // By tabs: what stands right of “Nơi nhận” and of the lines under it.
  const lines = main
    .filter(({ index }) => index >= receivers.at.index)
    .flatMap((at) => {
      const pieces = linesOf(at, /\t+|\s{5,}/).filter(({ text }) => !isBlank(text));
      return pieces.filter((piece) => !/^\s*([-–]|nơi nhận|nơi gửi)/iu.test(composed(piece.text)));
    });
  return { from: receivers.at.index, signatures: lines.length === 0 ? [] : [lines] };
}

/** Where no receivers are named: a layout table at the end with capitals in bold. */
function signatureTable(main: readonly Placed[]): number | null {
  const last = [...main].reverse().find(({ paragraph }) => !isBlank(paragraph.text));
  if (last === undefined || last.table === null || last.inData) return null;
  const inside = main.filter(({ table }) => table === last.table);
  return inside.some(({ paragraph }) => isCapitals(paragraph.text)) ? last.table : null;
}

export function receiverLinesOf(main: readonly Placed[], receivers: Piece | null): Piece[] {
  if (receivers === null) return [];
  const { table, column, index } = receivers.at;
  const lines = main
    .filter((at) => at.index >= index && at.table === table && at.column === column)
    .flatMap((at) => linesOf(at, table === null ? /\n|\t+|\s{5,}/ : /\n/))
    .filter(({ text }) => !isBlank(text) && !RECEIVERS.test(composed(text)));
  if (table !== null) return lines;
  return lines.filter(({ text, at }) => /^\s*[-–]/u.test(text) || at.paragraph.listed);
}

export function annexesIn(after: readonly Placed[], receivers: Piece | null): AnnexHead[] {
  const free = after.filter(({ index, inData }) => !inData && index > (receivers?.at.index ?? -1));
  return free
    .filter(({ paragraph }) => ANNEX.test(plain(linesText(paragraph.text))))
    .map((at) => {
      const lines = free
        .slice(free.indexOf(at), free.indexOf(at) + 5)
        .flatMap((one) => linesOf(one))
        .filter(({ text }) => !isBlank(text));
      const [label, ...below] = lines;
      const end = below.findIndex(({ text }) => /^\s*\(/.test(text));
      const reference = below[end] ?? null;
      const title = below
        .slice(0, end < 0 ? 1 : end)
        .filter((line) => line.at.paragraph.align === 'center' || isCapitals(line.text));
      return { label: label ?? pieceOf(at), title, reference };
    });
}

const linesText = (text: string): string => text.split('\n')[0] ?? '';
