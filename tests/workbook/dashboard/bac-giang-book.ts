// The book of Bắc Giang as it stood on a day of round D4: answered by many, not by all.

import '../../../tools/speak.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { type BodyId, idOf, type PhaseId, type RoundId } from '../../../src/domain/ids.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import { rowsOfPlan, type SettingNotes } from '../../../src/plans/rows-of-plan.ts';
import { bookWords } from '../../../src/text/book-words.ts';
import type { Ids } from '../../../src/workbook/enums.ts';
import { settingKeys } from '../../../src/workbook/settings.ts';
import { type BookRows, row } from './book.ts';

const noNotes = Object.fromEntries(
  [...Object.keys(settingKeys), 'inFlight', 'bookId'].map((name) => [name, '']),
) as SettingNotes;

export const firstRows = rowsOfPlan(bacGiang2021, noNotes, bookWords('vi'));

/** The rows that every book has, typed as a whole book. */
export const plan = {
  config: firstRows.config ?? [],
  bodies: firstRows.bodies ?? [],
  team: firstRows.team ?? [],
  phases: firstRows.phases ?? [],
  holidays: firstRows.holidays ?? [],
  rounds: firstRows.rounds ?? [],
} satisfies BookRows;

/** The phases, those before `current` noted as finished. */
export function phasesBefore(current: string) {
  return plan.phases.map((phase) =>
    phase.phaseId < current ? { ...phase, status: 'XONG' as const } : phase,
  );
}

const answers: Readonly<Record<string, Ids<'position'>>> = {
  STC: 'THONG_NHAT_CO_Y_KIEN',
  STP: 'THONG_NHAT_CO_Y_KIEN',
  SNV: 'THONG_NHAT',
  SYT: 'KHONG_CO_Y_KIEN',
  BDT: 'KHONG_THONG_NHAT',
};

/** Ten of the bodies of D4, due on 01/9: five answered (one late), four did not, one had more time. */
const asked = ['STC', 'STP', 'SNV', 'SYT', 'BDT', 'SCT', 'SLDTBXH', 'TPBG', 'LNg', 'LN'];

export function bookInD4(): BookRows {
  return {
    ...plan,
    phases: phasesBefore('P6'),
    rounds: plan.rounds.map((round) => {
      if (round.roundId === 'D4') {
        return { ...round, status: 'MO' as const, dueAt: moment('2021-09-01T23:59') };
      }
      return round.roundId < 'D4' ? { ...round, status: 'KHOA' as const } : round;
    }),
    requests: [
      request('D2', 'QLKH', { position: 'THONG_NHAT' }),
      request('D2', 'TTS', { position: 'CHUA_TRA_LOI', dueAt: moment('2021-08-02T23:59') }),
      ...asked.map((body) =>
        request('D4', body, {
          position: answers[body] ?? (body === 'SCT' ? null : 'CHUA_TRA_LOI'),
          late: body === 'BDT' ? 'CO' : 'KHONG',
          dueAt: moment(body === 'LN' ? '2021-09-08T23:59' : '2021-09-01T23:59'),
        }),
      ),
    ],
    comments: [
      comment(1, 'STC', 'QD', 'TIEP_THU', 'Đề nghị bỏ khoản 2 Điều 1.'),
      comment(2, 'STC', 'DA', 'TIEP_THU_MOT_PHAN', '- Kinh phí thực hiện\n- Nguồn vốn'),
      comment(3, 'STP', 'DA', 'XIN_Y_KIEN', 'Đề nghị cân nhắc\nthẩm quyền ban hành, '.repeat(6)),
      comment(4, 'STP', 'TTR', null, '=1+1'),
      comment(5, 'BDT', null, 'GIU_NGUYEN', '“Dân tộc” và miền núi'),
      { ...comment(6, 'SNV', 'DA', 'TIEP_THU', 'Như trên'), duplicateOf: idOf('GY-D4-0002') },
      {
        ...comment(7, 'SNV', 'BC', 'XIN_Y_KIEN', 'Đã có ý kiến'),
        leaderDecision: 'Đồng ý với Sở Nội vụ',
      },
      // Said in a reply that was replaced: it stays in the log and counts no more.
      { ...comment(8, 'SCT', 'DA', 'XIN_Y_KIEN', 'Đã rút'), status: 'THAY_THE' as const },
    ],
    tasks: [
      task(1, 'TV2', '2021-08-30', 'DANG'),
      task(2, 'TV2', '2021-09-03', 'CHUA'),
      task(3, 'TV3', '2021-09-01', 'XONG'),
      task(4, 'TV9', '2021-09-01', null),
      task(5, 'TV3', '2021-09-10', 'DANG'),
      task(6, 'TV3', '2021-09-09', 'DANG'),
      task(7, 'TV3', '2021-09-30', 'DANG'),
    ],
    mailQueue: [
      row('mailQueue', { mailId: idOf('TH-00001'), status: 'DA_GUI' }),
      row('mailQueue', { mailId: idOf('TH-00002'), status: 'LOI' }),
      row('mailQueue', { mailId: idOf('TH-00003'), status: 'CHUA_RO' }),
      row('mailQueue', { mailId: idOf('TH-00004'), status: 'CHUA_RO' }),
    ],
    replies: [
      row('replies', { replyId: idOf('TL-D4-0001'), matchStatus: 'KHONG_RO' }),
      row('replies', {
        replyId: idOf('TL-D4-0002'),
        matchStatus: 'CHUA_XAC_MINH',
        matchedRequestId: idOf('PH-D4-STC'),
      }),
    ],
    audit: [
      row('audit', {
        at: moment('2021-09-06T08:05'),
        by: 'thu.ky@example.vn',
        action: 'CLOSE_ROUND',
      }),
      row('audit', { at: moment('2021-09-06T07:40'), by: 'khac@example.vn', action: 'TAKE_IN' }),
    ],
  };
}

function request(round: string, body: string, given: Parameters<typeof row<'requests'>>[1]) {
  return row('requests', {
    requestId: idOf(`PH-${round}-${body}`),
    roundId: idOf<RoundId>(round),
    bodyId: idOf<BodyId>(body),
    nameSnapshot: `Tên đầy đủ của ${body}`,
    late: 'KHONG',
    ...given,
  });
}

function comment(
  number: number,
  body: string,
  part: Ids<'part'> | null,
  disposition: Ids<'disposition'> | null,
  content: string,
) {
  return row('comments', {
    commentId: idOf(`GY-D4-000${number}`),
    roundId: idOf<RoundId>('D4'),
    bodyId: idOf<BodyId>(body),
    bodyName: `Sở ${body}`,
    part,
    disposition,
    content,
    receivedAt: moment('2021-09-01T16:20'),
  });
}

function task(number: number, owner: string, due: string, status: Ids<'taskStatus'> | null) {
  return row('tasks', {
    taskId: idOf(`NV-00${number}`),
    phaseId: idOf<PhaseId>('P6'),
    title: `Việc ${number}`,
    ownerId: idOf(owner),
    due: day(due),
    status,
  });
}
