// Whom a paper is sent to, and what it rests on.

import { composed } from './find-pieces.ts';
import { isBlank, linesOf, type Piece, type Placed, pieceOf } from './placed.ts';

/** Each recipient after “Kính gửi:”, on its line or under it. */
export function recipientsAfter(main: readonly Placed[], to: Piece | null): Piece[] {
  if (to === null) return [];
  const lines = linesOf(to.at);
  const own = lines
    .map((line) => {
      const skip = /^\s*kính\s+gửi\s*:?\s*/iu.exec(line.text)?.[0].length ?? 0;
      const from = to.at.paragraph.text.indexOf(line.text) + skip;
      return pieceOf(to.at, from, from + line.text.length - skip);
    })
    .filter(({ text }) => !isBlank(text));
  const found = [...own];
  for (const next of main.filter(({ index }) => index > to.at.index)) {
    const { text, listed } = next.paragraph;
    if (isBlank(text) && found.length === 0) continue;
    if (!/^\s*[-–+•]/u.test(text) && !listed) break;
    found.push(pieceOf(next));
  }
  return found;
}

/** “Căn cứ …” in lines of their own; a paragraph of prose that begins so ends otherwise. */
export function basesIn(rest: readonly Placed[]): Piece[] {
  const found: Piece[] = [];
  for (const at of rest.slice(0, 40)) {
    const { text, runs } = at.paragraph;
    const italic = runs.length > 0 && runs.every((run) => run.italic || isBlank(run.text));
    const opens = /^\s*(căn cứ|theo đề nghị|xét đề nghị|thực hiện|tiếp theo)(?=\s)/iu.test(
      composed(text),
    );
    const onward = /[;,]\s*$/.test(text) || italic;
    if (!opens || !(onward || (found.length > 0 && text.length < 400 && !/:\s*$/.test(text))))
      break;
    found.push(...linesOf(at).filter((line) => !isBlank(line.text)));
  }
  return found;
}
