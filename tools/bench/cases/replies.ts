// Replies: by form with its trigger and without, by letter, in the tray; who is still silent is called.

import { answerForm, linkIn, type Sheet } from '../../replay/answering.ts';
import { mailboxOf } from '../../replay/first-day.ts';
import { asked, type Case } from '../case.ts';
import type { Desk } from '../desk.ts';

/** Bodies that have not answered, the last of the round first. */
export function silent(desk: Desk): string[] {
  return desk.book
    .rows('requests')
    .filter((row) => row.text('roundId') === 'D4' && row.text('repliedAt') === '')
    .map((row) => row.text('bodyId'));
}

const said = {
  part: 'DA',
  place: 'Mục III.2, trang 14',
  content: 'Đề nghị làm rõ nguồn kinh phí của nhiệm vụ.',
  proposal: 'Bổ sung: “ngân sách tỉnh bảo đảm theo phân cấp”.',
  reason: 'Để bảo đảm tính khả thi.',
} as const;

/** A body that has not answered fills its form in, through the link in its mailbox. */
export async function answer(desk: Desk, bodyId: string, more: Partial<Sheet> = {}): Promise<void> {
  const mailbox =
    desk.row('requests', `PH-D4-${bodyId}`).text('emailSnapshot') || mailboxOf(bodyId);
  await answerForm(desk.runtime, linkIn(desk.runtime, mailbox, 'D4') ?? '', {
    position: 'THONG_NHAT_CO_Y_KIEN',
    docNo: '77/VP',
    docDate: '2021-08-26',
    signer: 'Chủ tịch',
    comments: [said, said, said],
    other: '',
    tamper: false,
    ...more,
  });
}

export const letterOf = (desk: Desk) => ({
  roundId: 'D4',
  bodyId: silent(desk)[0],
  channel: 'CONG_VAN',
  position: 'THONG_NHAT_CO_Y_KIEN',
  docNo: '9912/VP-TH',
  docDate: '2021-08-26',
  receivedDay: '2021-08-27',
  signer: 'Chủ tịch',
  fileUrl: '',
  replaces: false,
  comments: Array.from({ length: 10 }, () => said),
});

const LETTER = [
  'SỞ TÀI CHÍNH',
  'Số: 345/STC-QLNS',
  'V/v góp ý dự thảo Đề án',
  'Kính gửi: Sở Khoa học và Công nghệ',
  'Sở Tài chính cơ bản thống nhất với dự thảo và có ý kiến như sau:',
  '1. Về dự thảo Tờ trình: trang 2, đề nghị nêu rõ nguồn kinh phí.',
  '2. Về dự thảo Đề án: Mục IV.2, đề nghị rà soát khái toán kinh phí.',
  '3. Đề nghị bổ sung phân kỳ đầu tư theo từng năm.',
  'Trân trọng./.',
].join('\n');

const TABLE = [
  'STT\tVị trí\tNội dung góp ý\tĐề nghị sửa',
  '1\tMục II.1\tSố liệu chưa thống nhất\tRà soát lại',
  '2\tMục III.4\tChưa rõ cơ quan chủ trì\tGiao Sở Khoa học và Công nghệ',
].join('\n');

/** The triggers of the form are gone while somebody answers: the sweep must find it. */
async function unheard(desk: Desk): Promise<void> {
  const { script } = desk.runtime.world;
  const all = script.triggers;
  script.triggers = all.filter(({ handler }) => handler !== 'onFormAnswer');
  const [one = '', two = ''] = silent(desk);
  await answer(desk, one);
  await answer(desk, two, { position: 'THONG_NHAT', comments: [] });
  script.triggers = all;
  // A form shows an answer to scripts only a moment later.
  await desk.runtime.advance({ ms: 300_000 });
}

const contact = (desk: Desk) => ({
  roundId: 'D4',
  bodyId: silent(desk)[0],
  channel: 'DIEN_THOAI',
  person: 'Bà Nguyễn Thị Hòa',
  outcome: 'Đang trình lãnh đạo ký',
  promised: '2021-08-31',
  phone: '0204.3854.123',
  updates: true,
});

export const replyCases: readonly Case[] = [
  { command: 'onFormAnswer', act: (desk) => answer(desk, silent(desk)[0] ?? '') },
  { command: 'takeInFromMenu', ready: unheard, act: (desk) => desk.press('takeInFromMenu') },
  { command: 'remindFromMenu', act: (desk) => desk.press('remindFromMenu') },
  { command: 'enterReply', act: (desk) => desk.ask('enterReply', letterOf(desk)) },
  asked('proposeLetter', { roundId: 'D4', text: LETTER }),
  asked('proposeTable', {
    roundId: 'D4',
    text: TABLE,
    rows: TABLE.split('\n').map((line) => line.split('\t')),
    columns: null,
  }),
  {
    command: 'resolveReply',
    ready: async (desk) => {
      const [bodyId = ''] = silent(desk);
      await answer(desk, bodyId, { tamper: true });
      return `PH-D4-${bodyId}`;
    },
    act: (desk, requestId) =>
      desk.ask('resolveReply', {
        replyId: desk.book.rows('replies').slice(-1)[0]?.text('replyId'),
        decision: 'COUNT',
        requestId,
        position: '',
        reason: '',
      }),
  },
  { command: 'logContact', act: (desk) => desk.ask('logContact', contact(desk)) },
];
