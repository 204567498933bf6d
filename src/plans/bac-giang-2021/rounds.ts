// The eight rounds that the plan of Bắc Giang 2021 implies, as a first proposal: all of it can be changed.
// The plan dates phases, not rounds. Ours: every written round goes out on the first working day of
// its phase; the meetings are on 01/7 (D1), 05/8, the last day of P4 (D3), and 15/11 (D8), late
// enough for the Office's examination (D7) and with eleven working days left to finish the dossier.
// Which files a round reads, and what silence means, are proposals, too.

import { day } from '../../domain/day.ts';
import { type BodyId, idOf, type PhaseId, type RoundId } from '../../domain/ids.ts';
import type { TemplateRound } from '../plan-template.ts';

const id = (round: string): RoundId => idOf<RoundId>(round);
const phase = (text: string): PhaseId => idOf<PhaseId>(text);
const body = (text: string): BodyId => idOf<BodyId>(text);
const workingDays = (count: number) => ({ count, unit: 'NGAY_LAM_VIEC' }) as const;
const WHOLE_DOSSIER = ['BC', 'DA', 'TTR', 'QD'] as const;

export const rounds: readonly TemplateRound[] = [
  {
    roundId: id('D1'),
    title: 'Hội nghị giao ban lãnh đạo Sở',
    phaseId: phase('P2'),
    mode: 'HOI_NGHI',
    draftVersion: 'đề cương chi tiết',
    parts: ['DA'],
    asked: [body('LDS')],
    period: null,
    sendDate: day('2021-07-01'),
    silencePolicy: null,
  },
  {
    roundId: id('D2'),
    title: 'Phòng, đơn vị thuộc Sở',
    phaseId: phase('P4'),
    mode: 'BIEU_MAU',
    draftVersion: 'lần 1',
    parts: WHOLE_DOSSIER,
    asked: ['PHONG'],
    period: workingDays(5),
    sendDate: day('2021-07-26'),
    silencePolicy: 'SILENCE_AGREES',
  },
  {
    roundId: id('D3'),
    title: 'Lãnh đạo Sở cho ý kiến dự thảo lần 1',
    phaseId: phase('P4'),
    mode: 'HOI_NGHI',
    draftVersion: 'lần 1',
    parts: WHOLE_DOSSIER,
    asked: [body('LDS')],
    period: null,
    sendDate: day('2021-08-05'),
    silencePolicy: null,
  },
  {
    roundId: id('D4'),
    title: 'Sở, ban, ngành tỉnh; UBND các huyện, thành phố',
    phaseId: phase('P6'),
    mode: 'BIEU_MAU',
    // They read lần 1 as completed in P5; lần 2 is what comes out of this round.
    draftVersion: 'lần 1',
    parts: WHOLE_DOSSIER,
    asked: ['SO', 'BAN', 'HUYEN'],
    period: workingDays(7),
    sendDate: day('2021-08-23'),
    silencePolicy: 'SILENCE_AGREES',
  },
  {
    roundId: id('D5'),
    title: 'Cục Phát triển Thị trường và Doanh nghiệp khoa học công nghệ của Bộ KH&CN',
    phaseId: phase('P7'),
    // The form is offered; the bureau will almost surely answer by letter, which staff enter.
    mode: 'BIEU_MAU',
    draftVersion: 'lần 2',
    parts: ['BC', 'DA'],
    asked: ['BO'],
    period: workingDays(7),
    sendDate: day('2021-09-15'),
    silencePolicy: 'SILENCE_NONE',
  },
  {
    roundId: id('D6'),
    title: 'Doanh nghiệp và tổ chức KH&CN',
    phaseId: phase('P7'),
    mode: 'BIEU_MAU',
    draftVersion: 'lần 2',
    parts: ['DA'],
    asked: ['DN', 'TC'],
    period: workingDays(7),
    sendDate: day('2021-09-15'),
    silencePolicy: 'SILENCE_NONE',
  },
  {
    roundId: id('D7'),
    title: 'Thẩm tra của Văn phòng UBND tỉnh',
    phaseId: phase('P8'),
    mode: 'CONG_VAN',
    draftVersion: 'hoàn chỉnh',
    parts: WHOLE_DOSSIER,
    asked: ['THAM_TRA'],
    period: workingDays(15),
    sendDate: day('2021-10-01'),
    silencePolicy: 'SILENCE_ESCALATE',
  },
  {
    roundId: id('D8'),
    title: 'Phó Chủ tịch UBND tỉnh phụ trách khối',
    phaseId: phase('P8'),
    mode: 'HOI_NGHI',
    draftVersion: 'hoàn chỉnh',
    parts: WHOLE_DOSSIER,
    asked: [body('PCT')],
    period: null,
    sendDate: day('2021-11-15'),
    silencePolicy: null,
  },
];
