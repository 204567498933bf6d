// What changed in the last week, each figure from the times that stand in the rows.

import { APPROVED, CHANGE_DAYS } from '../../domain/dashboard/changes.ts';
import type { Ids } from '../enums.ts';
import { quotedText as quoted } from '../places.ts';
import { nth, proseDay, say, shortDay } from '../views/formula.ts';
import { cellName, type Grid, span } from '../views/grid.ts';
import { heading } from '../views/palette.ts';
import { at, type Frame, lowerRight, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';
import { notReplaced } from './standing-comments.ts';

export function putChanges(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, words } = input;
  const today = cellName(scalar.today, at.scalar);
  const from = grid.put(scalar.weekAgo, at.scalar, `=${today}-${CHANGE_DAYS}`);
  const inDays = (range: string): string => `(${range}>=${from})*(${range}<${today}+1)`;
  const count = (...conditions: readonly string[]): string =>
    `SUMPRODUCT(${conditions.join('*')}*1)`;
  const step = (before: 'MO' | 'DONG', after: 'MO' | 'DONG'): string => {
    const is = (column: 'fromStatus' | 'toStatus', id: Ids<'roundStatus'>): string =>
      `(${place('roundHistory', column)}=${quoted(input.label('roundStatus', id))})`;
    const when = inDays(place('roundHistory', 'at'));
    return count(when, is('fromStatus', before), is('toStatus', after));
  };
  const made = inDays(place('documents', 'createdAt'));
  const outgoing = `(${place('documents', 'direction')}=${quoted(input.label('direction', 'DI'))})`;

  for (let k = 1; k <= frame.phases; k += 1) {
    const row = frame.firstRow + k - 1;
    const id = nth(place('phases', 'phaseId'), k);
    for (const [column, source] of [
      [at.phaseBegun, 'actualStart'],
      [at.phaseEnded, 'actualEnd'],
    ] as const) {
      grid.put(row, column, `=IF(${inDays(nth(place('phases', source), k))}=1;${id};"")`);
    }
  }
  const phases = (column: number): string => {
    const names = `TEXTJOIN(", ";TRUE;${span(column, frame.firstRow, frame.lastPhase)})`;
    return `IF(${names}="";${quoted(words.changes.none)};${names})`;
  };

  const lines = [
    say(words.changes.comments, {
      replies: count(inDays(place('requests', 'repliedAt'))),
      comments: newComments(input, inDays),
      settled: settled(input, inDays),
    }),
    say(words.changes.phases, { begun: phases(at.phaseBegun), ended: phases(at.phaseEnded) }),
    say(words.changes.rounds, {
      opened: count(inDays(place('rounds', 'openedAt'))),
      closed: step('MO', 'DONG'),
      reopened: step('DONG', 'MO'),
    }),
    say(words.changes.papers, {
      asked: count(inDays(place('decisions', 'askedAt'))),
      decided: count(inDays(place('decisions', 'decidedAt'))),
      drafts: count(inDays(place('drafts', 'createdAt'))),
      documents: count(made, outgoing),
    }),
  ];
  const head = say(words.changes.heading, { from: shortDay(from), to: proseDay(today) });
  grid.put(frame.lower, lowerRight.column, `=${head}`);
  grid.dress({ row: frame.lower, rows: 1, ...lowerRight }, heading);
  lines.forEach((line, index) => {
    grid.put(frame.lower + 1 + index, lowerRight.column, `=${line}`);
  });
  const body = { row: frame.lower + 1, rows: lines.length, ...lowerRight };
  grid.merge(body, true);
  grid.frames.push({ ...body, row: frame.lower, rows: lines.length + 1 });
}

type InDays = (range: string) => string;

function newComments(input: LayoutInput, inDays: InDays): string {
  const { place } = input;
  const own = `(${place('comments', 'carriedFrom')}="")`;
  return `SUMPRODUCT(${inDays(place('comments', 'receivedAt'))}*${own}*${notReplaced(input)})`;
}

/** What the audit log tells of comments that passed into a state of approval, less those that left one. */
function settled({ place, label }: LayoutInput, inDays: InDays): string {
  const approved = (column: 'oldValue' | 'newValue'): string =>
    APPROVED.map((id) => `(${place('audit', column)}=${quoted(label('commentStatus', id))})`).join(
      '+',
    );
  const ofComment = `(LEFT(${place('audit', 'entityId')};3)="GY-")*(${place('audit', 'field')}="status")`;
  const net = `((${approved('newValue')})-(${approved('oldValue')}))`;
  return `MAX(0;SUMPRODUCT(${inDays(place('audit', 'at'))}*${ofComment}*${net}))`;
}
