// The head of a paper: the name of the state, who issues it, number and date.

import { composed, firstPiece } from './find-pieces.ts';
import { isBlank, linesOf, type Piece, type Placed, pieceOf } from './placed.ts';

const NATION = /c[ộo]ng\s+h(òa|oà)\s+x[ãa]\s+h[ộo]i\s+ch[ủu]\s+ngh[ĩi]a\s+vi[ệe]t\s+nam/iu;
const MOTTO = /độc\s+lập.{0,3}tự\s+do.{0,3}hạnh\s+phúc/iu;
const NUMBER = /(?:^|[\t\n])\s*(số\s*:?[\s\d.…_]*\/[^\t\n]*?)(?=\t|\n|\s{3,}|$)/iu;
/** A place, which is short and no sentence, and a date with nothing behind it. */
const DATE = /^\s*([^:\d\t\n]{0,45}?)\bngày[\s\d.…_]*tháng[\s\d.…_]+năm[\s\d…_]*\.?$/iu;

export interface Head {
  readonly nation: Piece | null;
  readonly motto: Piece | null;
  readonly names: readonly Piece[];
  readonly number: Piece | null;
  readonly date: Piece | null;
  readonly holds: (at: Placed) => boolean;
  /** Index of its last paragraph; -1 where there is no head. */
  readonly end: number;
}

export function headIn(head: readonly Placed[]): Head {
  const nation = firstPiece(head, NATION);
  const motto = firstPiece(head, MOTTO);
  const number = firstPiece(
    head.filter(({ paragraph }) => paragraph.text.length < 160),
    NUMBER,
    1,
  );
  const date = dateLine(head, number);
  const end = Math.max(-1, ...[nation, motto, number, date].map((one) => one?.at.index ?? -1));
  const table = (nation ?? motto ?? number)?.at.table ?? null;
  return {
    nation,
    motto,
    names: namesIn(head, nation, motto, number),
    number,
    date,
    holds: (at) => at.index <= end || (table !== null && at.table === table),
    end,
  };
}

/** Place and date; on the number's own line it is what stands behind the number. */
function dateLine(head: readonly Placed[], number: Piece | null): Piece | null {
  for (const at of head) {
    if (at.paragraph.text.length > 160) continue;
    const from =
      at.index === number?.at.index
        ? at.paragraph.text.indexOf(number.text) + number.text.length
        : 0;
    const match = DATE.exec(composed(at.paragraph.text.slice(from)));
    if (match === null) continue;
    const start = from + match.index + (match[0].length - match[0].trimStart().length);
    return pieceOf(at, start, from + match.index + match[0].trimEnd().length);
  }
  return null;
}

/** The left column: cells beside the nation's, or what stands before it and the motto on their lines. */
function namesIn(
  head: readonly Placed[],
  nation: Piece | null,
  motto: Piece | null,
  number: Piece | null,
): Piece[] {
  if (nation === null) return [];
  const { table, column } = nation.at;
  if (table !== null) {
    return head
      .filter(
        (at) =>
          at.table === table && at.column < column && at.row <= (motto?.at.row ?? nation.at.row),
      )
      .filter((at) => number === null || at.index < number.at.index)
      .flatMap((at) => linesOf(at))
      .filter(({ text }) => isCapitalsOrName(text));
  }
  return [nation, motto].flatMap((piece) => {
    if (piece === null) return [];
    const before = piece.at.paragraph.text.indexOf(piece.text);
    const left = pieceOf(piece.at, 0, Math.max(0, before));
    return isBlank(left.text) ? [] : [left];
  });
}

const isCapitalsOrName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !/^\s*v\s*\/\s*v/iu.test(text);
