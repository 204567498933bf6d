// What the sheet knows and an outline or a shell can be filled in with: phases, rounds, who is in charge.

import type { Row } from '../../../workbook/schema.ts';
import { proseDay } from '../../calendar/print.ts';
import { type Day, dayOfMoment } from '../../day.ts';
import type { MemberId } from '../../ids.ts';
import type { Block, Table } from '../paper.ts';
import { cellLines, columnsOf, point } from '../paper-blocks.ts';
import type { OutlineInput, OutlineWords } from './outline-input.ts';

/** “Bà Lê Thị Thanh Lợi”; '' when nobody is in charge, the id when nobody has it. */
export function memberName(id: MemberId, team: OutlineInput['team']): string {
  if (id.trim() === '') return '';
  const member = team.find(({ memberId }) => memberId === id);
  return member === undefined ? id : `${member.honorific} ${member.fullName}`.trim();
}

/** The plan: what, from when to when, what comes of it, who is in charge. */
export function phaseTable(
  { phases, team }: Pick<OutlineInput, 'phases' | 'team'>,
  { outline, until, empty }: OutlineWords,
): Table {
  return {
    kind: 'table',
    columns: columnsOf(outline.planColumns, [8, 33, 20, 24, 15]),
    rows: phases.map((phase) => ({
      kind: 'cells',
      cells: [
        cellLines(phase.phaseId),
        cellLines(phase.title),
        cellLines(timeOf(phase, until)),
        cellLines(phase.deliverable),
        cellLines(memberName(phase.ownerId, team) || empty),
      ],
    })),
  };
}

/** The rounds, those to come with blank dates. */
export function roundTable(rounds: OutlineInput['rounds'], words: OutlineWords): Table {
  const day = (when: Day | null): string => (when === null ? words.empty : proseDay(when));
  return {
    kind: 'table',
    columns: columnsOf(words.outline.roundColumns, [8, 42, 18, 16, 16]),
    rows: rounds.map((round) => ({
      kind: 'cells',
      cells: [
        cellLines(round.roundId),
        cellLines(round.title),
        cellLines(round.draftVersion),
        cellLines(day(round.sendDate)),
        // A meeting is answered on the spot.
        cellLines(
          round.mode === 'HOI_NGHI'
            ? ''
            : day(round.dueAt === null ? null : dayOfMoment(round.dueAt)),
        ),
      ],
    })),
  };
}

/** The rounds that were opened, a point each, for “Quá trình xây dựng”. */
export function roundPoints(rounds: OutlineInput['rounds'], { shell }: OutlineWords): Block[] {
  return ended(
    rounds
      .filter(({ status }) => status !== 'NHAP' && status !== null)
      .map(({ title, sendDate, dueAt, outDocNo }) =>
        shell.round({
          title: title.trim(),
          sent: sendDate === null ? '' : proseDay(sendDate),
          due: dueAt === null ? '' : proseDay(dayOfMoment(dueAt)),
          letter: outDocNo.trim(),
        }),
      ),
  );
}

/** The phases, a point each, for “Tiến độ”. */
export function phasePoints(phases: OutlineInput['phases'], { shell }: OutlineWords): Block[] {
  return ended(
    phases.map(({ title, planStart, planEnd }) =>
      shell.phase({
        title: title.trim(),
        from: planStart === null || planEnd === null ? '' : proseDay(planStart),
        to: planEnd === null ? '' : proseDay(planEnd),
      }),
    ),
  );
}

/** A list whose lines end with `;`, the last with `.`. */
export function ended(lines: readonly string[]): Block[] {
  return lines.map((line, index) =>
    point('-', `${line.replace(/[.;]$/, '')}${index === lines.length - 1 ? '.' : ';'}`),
  );
}

function timeOf(
  { planStart, planEnd, fuzzyText }: Row<'phases'>,
  until: OutlineWords['until'],
): string {
  if (fuzzyText.trim() !== '') return fuzzyText.trim();
  if (planStart === null || planEnd === null) return '';
  return until(proseDay(planStart), proseDay(planEnd));
}
