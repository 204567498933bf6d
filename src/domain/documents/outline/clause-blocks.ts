// The clauses of a file as headings, numbered as Nghị định 30/2020 numbers them, with what stands under each.

import { pointLetters, roman } from '../../numerals.ts';
import { readNumber } from '../../outline/clause-number.ts';
import { type Clause, childrenOf, clauseHeading } from '../../outline/clause-tree.ts';
import type { Block } from '../paper.ts';
import { heading, paragraph, point } from '../paper-blocks.ts';

/** What is set under the heading of a clause. */
export type UnderClause<Kind extends Clause> = (clause: Kind, leaf: boolean) => readonly Block[];

/**
 * The clauses of one file from the top down, each with what `under` gives it. A clause keeps the
 * number that the draft has; one without is numbered by its place: I., 1., a), and a dash below.
 */
export function clauseBlocks<Kind extends Clause>(
  clauses: readonly Kind[],
  under: UnderClause<Kind>,
): Block[] {
  const byId = new Map(clauses.map((clause) => [clause.clauseId, clause]));
  const below = childrenOf(clauses);
  const seen = new Set<string>();
  const enter = (siblings: readonly Clause[], depth: number): Block[] =>
    siblings.flatMap(({ clauseId }, index) => {
      const clause = byId.get(clauseId);
      // A ring that somebody typed into the sheet ends where it closes.
      if (clause === undefined || seen.has(clauseId)) return [];
      seen.add(clauseId);
      const children = below.get(clauseId) ?? [];
      return [
        headingOf(clause, depth, index),
        ...under(clause, children.length === 0),
        ...enter(children, depth + 1),
      ];
    });
  // A clause whose parent is gone or retired stands at the top, so that none is lost.
  const tops = clauses.filter(({ parentId }) => !byId.has(parentId));
  const first = enter(tops, 0);
  return [
    ...first,
    ...enter(
      clauses.filter(({ clauseId }) => !seen.has(clauseId)),
      0,
    ),
  ];
}

function headingOf(clause: Clause, depth: number, index: number): Block {
  const number = clause.number.trim() === '' ? numberAt(depth, index) : clause.number.trim();
  const title = clause.title.trim();
  const [step] = readNumber(number);
  switch (step?.word) {
    case 'PHAN':
    case 'CHUONG':
    case 'MUC':
    case 'TIEU_MUC':
    case 'PHU_LUC':
      return { kind: 'chapter', label: number, title };
    case 'DIEU':
      return heading(2, clauseHeading({ number, title }));
    default:
      break;
  }
  if (depth === 0 && step?.notation === 'ROMAN') {
    return heading(1, clauseHeading({ number, title: title.toLocaleUpperCase('vi') }));
  }
  if (step?.notation === 'LETTER') return point(`${number})`, title);
  if (step === undefined) return point(number, title);
  return heading(2, clauseHeading({ number, title }));
}

function numberAt(depth: number, index: number): string {
  if (depth === 0) return roman(index + 1);
  if (depth === 1) return String(index + 1);
  return depth === 2 ? (pointLetters[index] ?? '-') : '-';
}

/** The wording of a clause as paragraphs, blank lines left out. */
export function textBlocks(text: string): Block[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line));
}
