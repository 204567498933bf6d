// Ticked lines of a pasted plan become rows of a book that has a plan: time and people first, then papers and settings.

import { type Scenario, unless } from '../scenario.ts';
import type { Stage } from '../stage.ts';

const phase = (phaseId: string, title: string, start: string, end: string) => ({
  phaseId,
  title,
  fullText: `${title}.`,
  start,
  end,
  fuzzyText: '',
  deliverable: '',
  predecessors: '',
  ownerId: 'TV90',
});

const NONE = { phases: [], rounds: [], members: [], bases: [], files: [], settings: [] };

const TIME = {
  ...NONE,
  slips: [],
  leftOver: [],
  phases: [
    phase('P90', 'Sơ kết một năm thực hiện', '2022-06-01', '2022-06-20'),
    phase('P91', '=1+1 là tên công việc', '2022-07-01', '2022-07-20'),
  ],
  rounds: [
    {
      roundId: 'D90',
      title: 'Các Sở góp ý báo cáo sơ kết',
      phaseId: 'P90',
      mode: 'BIEU_MAU',
      draftVersion: 'lần 1',
      parts: ['BC'],
      asked: ['SO'],
      periodN: 5,
      sendDate: '2022-06-02',
    },
  ],
  members: [
    {
      memberId: 'TV90',
      honorific: 'Bà',
      fullName: 'Lê Thị Hạnh',
      position: 'Chuyên viên',
      unit: 'Phòng Quản lý Công nghệ',
      teamRole: 'THANH_VIEN',
    },
  ],
};

const PAPERS = {
  ...NONE,
  slips: [],
  leftOver: [],
  bases: [
    {
      type: 'Luật',
      number: '07/2017/QH14',
      date: '2017-06-19',
      organ: 'Quốc hội',
      subject: 'Chuyển giao công nghệ',
    },
  ],
  files: [{ part: 'CHUNG', name: 'Phụ lục chung' }],
  settings: [
    { key: 'tenNgan', value: 'Đề án thị trường công nghệ' },
    { key: 'noiDung9', value: 'Sơ kết, tổng kết' },
  ],
};

function importing(
  name: string,
  lines: typeof TIME | typeof PAPERS,
  missing: Scenario['missing'],
): Scenario {
  // Whoever presses again sends the same lines: those that the book has by then are passed over.
  return {
    name,
    place: 'filled',
    entry: 'ask',
    act: (stage) => stage.ask('importPlan', lines),
    missing,
  };
}

const once = (stage: Stage, ...of: Parameters<Stage['column']>): string[] => {
  const found = stage.column(...of).length;
  return unless(found === 1, `${of[0]} has ${found} rows of a line of the plan.`);
};

export const planImport: readonly Scenario[] = [
  importing('import-plan', TIME, (stage) => [
    ...TIME.phases.flatMap(({ title }) =>
      once(stage, 'phases', 'phaseId', (row) => row.text('title') === title),
    ),
    ...once(stage, 'rounds', 'roundId', (row) => row.text('roundId') === 'D90'),
    ...once(stage, 'team', 'memberId', (row) => row.text('memberId') === 'TV90'),
  ]),
  importing('import-plan-papers', PAPERS, (stage) => [
    ...once(stage, 'documents', 'docId', (row) => row.text('number') === '07/2017/QH14'),
    ...once(stage, 'drafts', 'draftId', (row) => row.text('draftId') === 'DT-CHUNG-1'),
    ...PAPERS.settings.flatMap(({ key, value }) =>
      once(stage, 'config', 'key', (row) => row.text('key') === key && row.text('value') === value),
    ),
  ]),
];
