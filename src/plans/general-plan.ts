// A plan for any Đề án: empty, or nine phases laid from a day on; the office's own directory is asked.

import { addWorkingDays, type Calendar, rollForward } from '../domain/calendar/calendar.ts';
import { type Day, plusDays } from '../domain/day.ts';
import { type BodyId, idOf, type PhaseId, type RoundId } from '../domain/ids.ts';
import type { Row } from '../workbook/schema.ts';
import { generalPhases } from './general-phases.ts';
import type { PlanTemplate, TemplatePhase, TemplateRound } from './plan-template.ts';
import { templateRows } from './template-rows.ts';

/** What set-up may fill in where nothing stands: the four usual files of a dossier, and nothing else. */
export function blankPlan(programme: string): PlanTemplate {
  return {
    id: 'chung',
    identity: {
      deAn: programme,
      documentType: 'KẾ HOẠCH',
      title: '',
      ownBodyId: idOf<BodyId>(''),
      issuer: '',
      parentBody: '',
      province: '',
      place: '',
      agencyCode: '',
      unitCode: '',
      draftingUnit: '',
      signerTitle: '',
      signerName: '',
      planNumber: '',
      planDate: null,
    },
    legalBases: [],
    references: [],
    wording: {
      bases: '',
      opening: '',
      purpose: [],
      requirements: [],
      dossier: '',
      teamSentence: '',
      whoAssigns: '',
      closing: '',
      recipients: [],
    },
    contentParts: [],
    phases: [],
    dossier: [
      { part: 'BC', name: 'Báo cáo kết quả thực hiện, thực trạng', typeCode: 'BC' },
      { part: 'DA', name: `Đề án “${programme}”`, typeCode: 'ĐA' },
      { part: 'TTR', name: 'Dự thảo Tờ trình', typeCode: 'TTr' },
      { part: 'QD', name: 'Dự thảo Quyết định phê duyệt Đề án', typeCode: 'QĐ' },
    ],
    team: [],
    bodies: [],
    holidays: [],
    rounds: [],
    slips: [],
  };
}

export interface GeneralRows {
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly Row<'rounds'>[];
}

/**
 * The nine phases one after the other from a day on, each as many working days long as it usually
 * is, and the rounds they imply, sent on the first day of their phase.
 */
export function generalRows(programme: string, start: Day, calendar: Calendar): GeneralRows {
  const phases: TemplatePhase[] = [];
  let next = start;
  generalPhases.forEach(({ title, text, deliverable, days }, index) => {
    const begins = rollForward(calendar, next);
    const ends = days === 1 ? begins : addWorkingDays(calendar, begins, days - 1);
    phases.push({
      phaseId: idOf<PhaseId>(`P${index + 1}`),
      shortTitle: title,
      fullText: text,
      dateText: '',
      start: begins,
      end: ends,
      fuzzyText: '',
      deliverable,
      predecessors: index === 0 ? '' : `P${index}FS+0`,
    });
    next = plusDays(ends, 1);
  });
  const rows = templateRows({ ...blankPlan(programme), phases, rounds: roundsOf(phases) });
  return {
    rounds: rows.rounds,
    phases: rows.phases.map((row, index) => ({
      ...row,
      driver: 'SO_NGAY',
      duration: generalPhases[index]?.days ?? null,
      milestone: generalPhases[index]?.milestone === true ? 'CO' : null,
    })),
  };
}

const WHOLE_DOSSIER = ['BC', 'DA', 'TTR', 'QD'] as const;

function roundsOf(phases: readonly TemplatePhase[]): TemplateRound[] {
  const round = (
    number: number,
    inPhase: number,
    title: string,
    draftVersion: string,
    more: Pick<TemplateRound, 'mode' | 'asked' | 'silencePolicy'> & { readonly count?: number },
  ): TemplateRound[] => {
    const phase = phases[inPhase - 1];
    if (phase === undefined) return [];
    const { mode, asked, silencePolicy, count } = more;
    return [
      {
        roundId: idOf<RoundId>(`D${number}`),
        title,
        phaseId: phase.phaseId,
        mode,
        draftVersion,
        parts: WHOLE_DOSSIER,
        asked,
        period: count === undefined ? null : { count, unit: 'NGAY_LAM_VIEC' },
        sendDate: phase.start,
        silencePolicy,
      },
    ];
  };
  const meeting = { mode: 'HOI_NGHI', asked: [], silencePolicy: null } as const;
  const form = (asked: TemplateRound['asked'], count: number) =>
    ({ mode: 'BIEU_MAU', asked, count, silencePolicy: 'SILENCE_NONE' }) as const;
  return [
    ...round(1, 2, 'Họp lãnh đạo cơ quan về đề cương', 'đề cương chi tiết', meeting),
    ...round(2, 4, 'Phòng, đơn vị trực thuộc', 'lần 1', form(['PHONG'], 5)),
    ...round(3, 6, 'Sở, ban, ngành; địa phương', 'lần 1', form(['SO', 'BAN', 'HUYEN'], 7)),
    ...round(4, 7, 'Cơ quan Trung ương', 'lần 2', form(['BO'], 7)),
    ...round(5, 7, 'Doanh nghiệp, tổ chức', 'lần 2', form(['DN', 'TC'], 7)),
    ...round(6, 8, 'Cơ quan thẩm tra', 'hoàn chỉnh', {
      mode: 'CONG_VAN',
      asked: ['THAM_TRA'],
      count: 15,
      silencePolicy: 'SILENCE_ESCALATE',
    }),
  ];
}
