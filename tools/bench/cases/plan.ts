// The plan, who does what, and the drafts of the dossier.

import type { PlanImportData } from '../../../src/dialogs/data/plan-import.ts';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { pastedLines, readOutline } from '../../../src/domain/outline/read-outline.ts';
import { readingOf } from '../../../src/domain/plan-text/reading.ts';
import { slipOf } from '../../replay/asked.ts';
import { asked, type Case } from '../case.ts';
import type { Desk } from '../desk.ts';

const MOVE = slipOf('P7');
const looked = (desk: Desk) => desk.ask<{ readonly seen: string }>('previewMove', MOVE);
const moved = async (desk: Desk): Promise<string> => {
  await desk.ask('applyMove', { ...MOVE, seen: (await looked(desk)).seen });
  return desk.book.rows('audit').slice(-1)[0]?.text('runId') ?? '';
};
const tried = (desk: Desk) => desk.ask('tryMove', MOVE);

const PLAN = [
  'KẾ HOẠCH',
  'Xây dựng Đề án “Phát triển thị trường khoa học và công nghệ”',
  'I. TIẾN ĐỘ',
  ...Array.from(
    { length: 12 },
    (_, index) =>
      `- Từ ngày 01/${index + 1}/2027 đến ngày 20/${index + 1}/2027: Công việc của tháng thứ ${index + 1}${index === 6 ? '; lấy ý kiến các sở, ngành' : ''}.`,
  ),
].join('\n');

/** A plan read as its page does. */
async function reading(desk: Desk): Promise<ReturnType<typeof readingOf>> {
  await desk.press('planImportDialog');
  const { bodies, holidays } = desk.shown<PlanImportData>();
  return readingOf(PLAN, { bodies, calendar: calendarOf(holidays) });
}

/** Once a round is open no phase may be added this way; a legal basis may. */
const basis = {
  type: 'Luật',
  number: '07/2017/QH14',
  date: '2017-06-19',
  organ: 'Quốc hội',
  subject: 'Luật Chuyển giao công nghệ',
};
const lines = { phases: [], rounds: [], members: [], bases: [basis], files: [], settings: [] };

const task = (title: string, ownerId: string) => ({
  title,
  phaseId: 'P6',
  docPart: 'BC',
  ownerId,
  coIds: [],
  approverId: '',
  start: '2021-08-27',
  due: '2021-09-09',
});
const GIVING = { taskIds: [], added: [task('Rà soát số liệu', 'TV3'), task('Tổng hợp', 'TV4')] };
const ABSENCE = { memberId: 'TV3', from: '2021-09-06', to: '2021-09-10', substituteId: 'TV2' };
const HANDOVER = { from: 'TV3', to: 'TV2', reason: 'Đi học dài ngày' };

/** What was just given out, by its ids. */
async function given(desk: Desk): Promise<object> {
  await desk.ask('giveTasks', GIVING);
  const taskIds = desk.keys('tasks', (row) => row.text('title') === 'Rà soát số liệu');
  return { ...HANDOVER, taskIds };
}

const OUTLINE = [
  'I. SỰ CẦN THIẾT',
  'Thị trường khoa học và công nghệ của tỉnh còn nhỏ.',
  'II. MỤC TIÊU',
  '1. Mục tiêu chung',
  'Phát triển đồng bộ nguồn cung, nguồn cầu và tổ chức trung gian.',
  '2. Mục tiêu cụ thể',
  'Tốc độ tăng giá trị giao dịch bình quân 15% mỗi năm.',
  'III. GIẢI PHÁP',
  'Bố trí kinh phí theo quy định.',
].join('\n');
const outline = { draftId: 'DT-DA-1', ...readOutline(pastedLines(OUTLINE)) };

/** Everything that is outside the book is typed; what the book would have to make is struck off. */
async function wholeDossier(desk: Desk): Promise<void> {
  for (const id of desk.keys('dossierItems', () => true)) {
    for (const column of ['part', 'type', 'dependsOn'])
      await desk.type('dossierItems', id, column, '');
    await desk.type('dossierItems', id, 'link', `https://drive.google.com/${id}`);
    await desk.type('dossierItems', id, 'date', '20/8/2021');
  }
}

export const planCases: readonly Case[] = [
  asked('previewMove', MOVE),
  {
    command: 'applyMove',
    ready: looked,
    act: (desk, ready) =>
      desk.ask('applyMove', { ...MOVE, ...(ready as { seen: string }), ...{ phaseId: 'P7' } }),
  },
  { command: 'undoMove', ready: moved, act: (desk, runId) => desk.ask('undoMove', { runId }) },
  asked('tryMove', MOVE),
  { command: 'previewTrial', ready: tried, act: (desk) => desk.ask('previewTrial', MOVE) },
  { command: 'discardTrial', ready: tried, act: (desk) => desk.ask('discardTrial', {}) },
  { command: 'previewPlan', ready: reading, act: (desk, read) => desk.ask('previewPlan', read) },
  asked('importPlan', { slips: [], leftOver: [], ...lines }),
  asked('previewGiving', GIVING),
  asked('giveTasks', GIVING),
  asked('enterAbsence', ABSENCE),
  {
    command: 'clearAbsence',
    ready: (desk) => desk.ask('enterAbsence', ABSENCE),
    act: (desk) => desk.ask('clearAbsence', { memberId: 'TV3' }),
  },
  {
    command: 'previewHandover',
    ready: given,
    act: (desk, order) => desk.ask('previewHandover', order),
  },
  { command: 'handOver', ready: given, act: (desk, order) => desk.ask('handOver', order) },
  asked('makeAckForm', {}),
  asked('newDraft', { draftId: 'DT-DA-1', link: '' }),
  asked('checkDraft', { draftId: 'DT-DA-1', check: 'CONTENT' }),
  asked('compareDrafts', { draftId: 'DT-QD-1', otherId: 'DT-QD-2' }),
  asked('previewOutline', outline),
  asked('importOutline', outline),
  { command: 'sealDossier', ready: wholeDossier, act: (desk) => desk.ask('sealDossier', {}) },
];
