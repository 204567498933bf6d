// Every kind of document is made, all of a round, of a meeting and of the Đề án in one press each.

import { enums } from '../../../src/text/vi/enums.ts';
import { D4, MEETING } from '../../replay/asked.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** The meeting of D3, and what it has concluded, as the clerk enters it. */
const OPENING = { ...D4, roundId: 'D3', sendDay: '2021-09-02', silence: 'SILENCE_NONE' };
const CONCLUSION = {
  roundId: 'D3',
  bodyId: 'LDS',
  channel: 'HOP',
  docNo: '',
  docDate: '',
  receivedDay: '2021-09-02',
  signer: 'Nguyễn Thanh Bình, Giám đốc Sở',
  fileUrl: '',
  position: 'THONG_NHAT_CO_Y_KIEN',
  replaces: false,
  comments: [{ part: 'DA', place: '', content: 'Bổ sung phần đánh giá', proposal: '', reason: '' }],
  letter: '',
} as const;

/** Documents that the program has made, by what they are of; each with its versions. */
function made(stage: Stage): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const row of stage.book.rows('documents')) {
    const type = row.text('type');
    if (row.text('fileName') === '' || type === enums.documentType.CONG_VAN) continue;
    const of = `${type} ${row.text('part')} ${row.text('meetingId')}`;
    out.set(of, [...(out.get(of) ?? []), row.text('version')]);
  }
  return out;
}

function making(
  name: string,
  of: object,
  kinds: readonly string[],
  prepare?: Scenario['prepare'],
): Scenario {
  return {
    name,
    place: 'closed',
    entry: 'ask',
    ...(prepare === undefined ? {} : { prepare }),
    act: (stage) => stage.ask('makeDocuments', { ...of, kinds }),
    missing(stage) {
      const files = made(stage);
      return [
        ...unless(files.size === kinds.length, `${files.size} of ${kinds.length} documents.`),
        ...Array.from(files).flatMap(([of, versions]) =>
          unless(
            versions.every((version, index) => version === String(index + 1)),
            `${of.trim()} has the versions ${versions.join()}.`,
          ),
        ),
      ];
    },
    // Pressed again after a failure, all that was asked for is made anew, as a next version.
    mayDiffer: ['documents'],
  };
}

export const documents: readonly Scenario[] = [
  making('documents-of-round', { roundId: 'D4' }, ['BANG_TONG_HOP', 'BAO_CAO']),
  making(
    'documents-of-meeting',
    { meetingId: MEETING.meetingId },
    ['GIAY_MOI', 'BIEN_BAN', 'KET_LUAN_HOP'],
    (stage) => stage.typeRow('meetings', MEETING),
  ),
  making('documents-of-programme', {}, [
    'TOM_TAT',
    'DE_CUONG',
    'DU_THAO_TTR',
    'DU_THAO_QD',
    'MUC_LUC',
  ]),
  making('documents-of-submission', {}, ['TO_TRINH', 'QUYET_DINH']),
  making('documents-of-conclusion', { roundId: 'D3' }, ['KET_LUAN'], async (stage) => {
    await stage.must(stage.ask('openRound', OPENING));
    await stage.must(stage.ask('enterReply', CONCLUSION));
  }),
];
