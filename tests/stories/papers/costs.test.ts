// What making a paper costs, of whatever kind: 40 service calls at most, the desk's and one sheet's last look aside, however many comments there are (issue 6).

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MakeDocumentsData } from '../../../src/dialogs/data/make-documents.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { MEETING } from '../../../tools/replay/asked.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { DESK, SEEN_AGAIN } from '../shared-costs.ts';
import { costOf, documentsOf, textAt, writeRow } from './documents-of.ts';

/** Register and log are written. */
const CALLS = 40 + DESK + SEEN_AGAIN;

/** What the dialog offers in this book: D1 is a meeting, D4 a round by letter. */
const KINDS = [
  'D1 KET_LUAN',
  ...['D4 BANG_TONG_HOP', 'D4 BAO_CAO'],
  ...['CH-01 GIAY_MOI', 'CH-01 BIEN_BAN', 'CH-01 KET_LUAN_HOP'],
  ...['TO_TRINH', 'QUYET_DINH', 'TOM_TAT', 'DE_CUONG', 'MUC_LUC'],
  ...['DU_THAO_BC', 'DU_THAO_DA', 'DU_THAO_TTR', 'DU_THAO_QD'],
];

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await ask('openRound', { ...D4, roundId: 'D1', silence: 'SILENCE_NONE' });
  await morning.openD4();
  await writeRow(morning, 'meetings', MEETING);
  morning.keep();
}, 180_000);
afterAll(() => morning.end());

async function ask(name: string, input: object): Promise<void> {
  const { sentence } = await morning.ask(name, input);
  if (sentence !== '') throw new Error(`${name}: ${sentence}`);
}

/** The leaders at the meeting and a body of D4 make so many comments each. */
async function comment(count: number): Promise<void> {
  const comments = Array.from({ length: count }, (_, index) => ({
    part: 'DA',
    place: `Mục ${index + 1}`,
    content: `Đề nghị rà soát nội dung số ${index + 1}`,
    proposal: '',
    reason: '',
  }));
  const reply = { receivedDay: '2021-08-23', position: 'THONG_NHAT_CO_Y_KIEN', replaces: false };
  const blank = { docNo: '', docDate: '', signer: '', fileUrl: '' };
  for (const [roundId, bodyId, channel] of [
    ['D1', 'LDS', 'HOP'],
    ['D4', 'STC', 'CONG_VAN'],
  ])
    await ask('enterReply', { ...reply, ...blank, roundId, bodyId, channel, comments });
}

/** The calls of making each paper that the dialog offers, one at a time. */
async function costs(): Promise<Record<string, number>> {
  const { value } = await morning.press(menu.makeDocuments);
  const { rounds, meetings, programme } = value as MakeDocumentsData;
  const inputs = [
    ...rounds.flatMap(({ id, kinds }) => kinds.map((kind) => ({ roundId: id, kinds: [kind.id] }))),
    ...meetings.flatMap(({ id, kinds }) =>
      kinds.map((kind) => ({ meetingId: id, kinds: [kind.id] })),
    ),
    ...programme.map((kind) => ({ kinds: [kind.id] })),
  ];
  const found: Record<string, number> = {};
  for (const input of inputs)
    found[Object.values(input).flat().join(' ')] = await costOf(morning, 'makeDocuments', input);
  return found;
}

it('is at most 40 calls, the desk and a last look for every kind, the same with 3 comments and with 60', async () => {
  await comment(3);
  const few = await costs();
  morning.again();
  await comment(60);
  const many = await costs();
  expect(Object.keys(many).sort()).toEqual([...KINDS].sort());
  expect(many).toEqual(few);
  expect(Object.entries(many).filter(([, calls]) => calls > CALLS)).toEqual([]);
  // The first of each: the conclusion of D1, not that of the meeting's row.
  for (const type of ['Thông báo kết luận', 'Bảng tổng hợp']) {
    const made = documentsOf(morning, type).find((row) => row.text('url') !== '');
    expect(textAt(morning, made?.text('url') ?? '')).toContain('rà soát nội dung số 60');
  }
}, 180_000);
