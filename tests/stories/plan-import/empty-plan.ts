// A book whose plan is empty, as a new Đề án begins: everything else of it stands.

import type {
  PlanImportData,
  PlanProposal,
  Proposed,
} from '../../../src/dialogs/data/plan-import.ts';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { type PlanReading, readingOf } from '../../../src/domain/plan-text/reading.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { Morning } from '../bad-input/morning.ts';
import { deleteRows } from '../bad-input/shape.ts';

const PLAN_SHEETS: readonly SheetId[] = ['phases', 'rounds', 'team', 'documents', 'drafts'];
/** What a new book does not know yet. */
const TOLD_BY_PLAN = [
  'tenDeAn',
  'tenNgan',
  'coQuanChuQuan',
  'coQuan',
  'tinh',
  'diaDanh',
  'maCoQuan',
  'maDonVi',
  'donViSoanThao',
  'maCoQuanChuTri',
  'nguoiKy',
  'chucVuNguoiKy',
  'trichYeuKeHoach',
  'noiDung1',
  'noiDung2',
  'noiDung3',
  'noiDung4',
];

/** Takes the plan out of a book that was set up. */
export async function emptyPlan(morning: Morning): Promise<void> {
  for (const sheet of PLAN_SHEETS) {
    const rows = morning.book.rows(sheet);
    const first = rows[0]?.rowNumber;
    if (first !== undefined) deleteRows(morning, sheet, first, rows.length);
  }
  for (const key of TOLD_BY_PLAN) await morning.type('config', key, 'value', '');
}

export async function bookWithoutPlan(): Promise<Morning> {
  const morning = await Morning.ofFilledBook();
  await emptyPlan(morning);
  morning.keep();
  return morning;
}

export interface Previewed {
  readonly reading: PlanReading;
  readonly proposal: PlanProposal;
}

/** Reads a text as the open page does. */
export async function readingIn(morning: Morning, text: string): Promise<PlanReading> {
  const { bodies, holidays } = (await morning.press(menu.planImport)).value as PlanImportData;
  return readingOf(text, { bodies, calendar: calendarOf(holidays) });
}

/** Pastes a text and looks at what is proposed. */
export async function previewed(morning: Morning, text: string): Promise<Previewed> {
  const reading = await readingIn(morning, text);
  const { value, sentence } = await morning.ask('previewPlan', reading);
  if (value === null) throw new Error(sentence);
  return { reading, proposal: value as PlanProposal };
}

/** The two parts in which the page sends a plan. */
export function partsOf(input: ReturnType<typeof everyTicked>) {
  const none = { phases: [], rounds: [], members: [], bases: [], files: [], settings: [] };
  const { slips, leftOver, phases, rounds, members, bases, files, settings } = input;
  return [
    { ...none, slips, leftOver, phases, rounds, members },
    { ...none, slips: [], leftOver: [], bases, files, settings },
  ].filter((part) => Object.values(part).some(({ length }) => length > 0));
}

/** What a person sends who ticks every line that the book does not have. */
export function everyTicked({ reading, proposal }: Previewed) {
  const fresh = <Line extends Proposed>(lines: readonly Line[]): Line[] =>
    lines.filter(({ ticked }) => ticked);
  return {
    slips: reading.slips,
    leftOver: reading.leftOver,
    phases: fresh(proposal.phases).map(({ id, ...phase }) => ({ ...phase, phaseId: id })),
    rounds: fresh(proposal.rounds).map(({ id, ...round }) => ({ ...round, roundId: id })),
    members: fresh(proposal.members).map(({ id, ...member }) => ({ ...member, memberId: id })),
    bases: fresh(proposal.bases),
    files: fresh(proposal.files),
    settings: fresh(proposal.settings).map(({ id, value }) => ({ key: id, value })),
  };
}
