// One well-shaped input for each endpoint of the dialogs, and where each text of it that anybody may word ends up.

import type { SheetId } from '../../src/workbook/schema.ts';
import { slipOf } from '../../tools/replay/asked.ts';
import type { HostileBook } from './book.ts';

/** How a text is kept that staff type: to the letter, without white space at its ends, its letters composed, on one line. */
export type Keeping = 'to the letter' | 'trimmed' | 'composed' | 'as one line';

/** A text of the input, by the names that lead to it, and the cell where it is found again. */
export interface Kept {
  readonly path: string;
  readonly sheet: SheetId;
  readonly column: string;
  readonly how: Keeping;
}

export interface EndpointCase {
  /** What its page would send; null for an endpoint that reads nothing of what is sent. */
  readonly input: (book: HostileBook) => unknown;
  readonly keeps?: readonly Kept[];
}

const nothing: EndpointCase = { input: () => null };
const given = (input: unknown, ...keeps: readonly Kept[]): EndpointCase => ({
  input: () => input,
  keeps,
});
const kept = (
  path: string,
  sheet: SheetId,
  column: string,
  how: Keeping = 'to the letter',
): Kept => ({ path, sheet, column, how });

const ofRound = { roundId: 'D4' };
const opening = {
  roundId: 'D5',
  sendDay: '2021-08-23',
  periodN: 7,
  periodUnit: 'NGAY_LAM_VIEC',
  silence: 'SILENCE_NONE',
  dueDay: '',
  dueHour: '',
  urgency: 'THUONG',
  excluded: ['STC'],
  added: ['STP'],
};
const mail = { roundId: 'D4', bodyId: 'STC', template: 'LAY_Y_KIEN' };
const reply = {
  roundId: 'D4',
  bodyId: 'SXD',
  channel: 'CONG_VAN',
  docNo: '12/SXD',
  docDate: '2021-08-23',
  receivedDay: '2021-08-23',
  signer: 'Giám đốc',
  fileUrl: 'https://x.example/1',
  position: 'THONG_NHAT_CO_Y_KIEN',
  replaces: false,
  repeated: false,
  comments: [
    {
      part: 'DA',
      place: 'II',
      content: 'Bổ sung',
      proposal: 'Thêm',
      reason: 'Vì',
      sourceText: 'Nguồn',
    },
  ],
  letter: 'Toàn văn công văn',
};
const question = {
  roundId: 'D4',
  questions: [
    {
      proposed: ['GY-D4-0001'],
      against: [] as string[],
      matter: 'Có giữ mục này không',
      proposal: 'TIEP_THU',
      explanation: 'Vì đúng',
    },
  ],
};
const move = slipOf('P6');
const task = {
  title: 'Việc mới',
  phaseId: 'P6',
  docPart: 'BC',
  ownerId: 'TV3',
  coIds: ['TV4'],
  approverId: 'TV5',
  start: '2021-08-23',
  due: '2021-09-09',
};
const giving = { taskIds: ['NV-005'], added: [task] };
const handover = { from: 'TV5', to: 'TV2', taskIds: ['NV-005'], reason: 'Đi học' };
const answerCells = {
  ownerId: 'TV2',
  disposition: 'TIEP_THU',
  explanation: 'Đã sửa',
  changeRef: 'Mục II',
  state: 'DE_XUAT',
};
const answer = {
  commentId: 'GY-D4-0001',
  ...answerCells,
  reason: '',
  seen: { ownerId: '', disposition: '', explanation: '', changeRef: '', state: 'MOI' },
};
const bulk = {
  roundId: 'D4',
  commentIds: ['GY-D4-0001'],
  disposition: 'GIU_NGUYEN',
  explanation: 'Đã giải trình',
  overwrite: true,
};
const outline = {
  draftId: 'DT-QD-1',
  contentsLines: 0,
  clauses: [
    { number: '1', title: 'Điều 1', heading: 'Điều 1. Phạm vi', parent: -1, text: 'Lời văn' },
  ],
};
const plan = {
  slips: [{ where: 'P1', found: '31/6', meant: '30/6' }],
  leftOver: [{ from: 1, text: 'Dòng thừa' }],
  phases: [
    {
      phaseId: 'P77',
      title: 'Giai đoạn mới',
      fullText: 'Cả đoạn',
      start: '2022-01-03',
      end: '2022-01-07',
      fuzzyText: '',
      deliverable: 'Sản phẩm',
      predecessors: '',
      ownerId: '',
    },
  ],
  rounds: [
    {
      roundId: 'D77',
      title: 'Đợt mới',
      phaseId: 'P77',
      mode: 'BIEU_MAU',
      draftVersion: 'lần 3',
      parts: ['DA'],
      asked: ['SO'],
      periodN: 5,
      sendDate: '',
    },
  ],
  members: [
    {
      memberId: 'TV77',
      honorific: 'Ông',
      fullName: 'Nguyễn Văn Mới',
      position: 'Chuyên viên',
      unit: 'Phòng',
      teamRole: 'THANH_VIEN',
    },
  ],
  bases: [
    { type: 'Quyết định', number: '77/QĐ-UBND', date: '2021-01-04', organ: 'UBND', subject: 'Về' },
  ],
  files: [{ part: 'DA', name: 'Đề án mới' }],
  settings: [{ key: 'dauMoi', value: 'Nguyễn Văn A' }],
};
const reading = {
  slips: plan.slips,
  leftOver: [{ from: 1, to: 1, text: 'Dòng thừa' }],
  length: 100,
  identity: {
    deAn: 'Đề án',
    documentType: 'Kế hoạch',
    title: 'Tên',
    ownBodyId: '',
    issuer: 'Sở',
    parentBody: 'UBND tỉnh',
    province: 'Bắc Giang',
    place: 'Bắc Giang',
    agencyCode: 'SKHCN',
    unitCode: 'QLCN',
    draftingUnit: 'Phòng',
    signerTitle: 'Giám đốc',
    signerName: 'Nguyễn Văn B',
    planNumber: '1/KH',
    planDate: '2021-06-20',
  },
  legalBases: [{ type: 'Luật', number: '1', date: null, organ: 'QH', subject: 'Về' }],
  contentParts: ['Phần một'],
  dossier: [{ part: 'DA', name: 'Đề án', typeCode: 'DA' }],
  team: [
    {
      memberId: 'TV1',
      honorific: 'Ông',
      fullName: 'Nguyễn Văn C',
      position: 'Giám đốc',
      unit: 'Sở',
      teamRole: 'TO_TRUONG',
      roleText: 'Tổ trưởng',
    },
  ],
  rounds: [
    {
      roundId: 'D1',
      title: 'Đợt',
      phaseId: 'P1',
      mode: 'BIEU_MAU',
      draftVersion: 'lần 1',
      parts: ['DA'],
      asked: ['SO'],
      period: { count: 5, unit: 'NGAY_LAM_VIEC' },
      sendDate: null,
      silencePolicy: null,
      source: 'Nguồn',
    },
  ],
  phases: [
    {
      phaseId: 'P1',
      shortTitle: 'Ngắn',
      fullText: 'Đủ',
      dateText: 'Từ ngày',
      start: '2021-06-22',
      end: '2021-06-30',
      fuzzyText: '',
      deliverable: '',
      predecessors: '',
      owner: '',
      doubts: [] as string[],
      from: 0,
      to: 0,
      source: 'Nguồn',
    },
  ],
  dropped: [{ from: 2, to: 2, text: 'Bỏ' }],
};
const newBook = { programme: 'Chuyển đổi số', plan: 'TRONG', start: '', team: true };
const paste = {
  text: 'Tên cơ quan\tEmail\nSở Mới\tmoi@x.example',
  fields: ['officialName', 'email'],
};

/** By the names under which the pages call. */
export const endpointCases: Readonly<Record<string, EndpointCase>> = {
  previewOpening: given(opening),
  openRound: given(opening),
  confirmLink: given(ofRound),
  previewMail: given(mail),
  sendTrial: given(mail),
  sendDue: nothing,
  enterReply: given(
    reply,
    kept('docNo', 'replies', 'docNoRaw'),
    kept('signer', 'requests', 'signer'),
    kept('fileUrl', 'requests', 'fileUrl'),
    kept('letter', 'replies', 'otherRaw'),
    kept('comments.0.place', 'comments', 'clauseText'),
    kept('comments.0.content', 'comments', 'content'),
    kept('comments.0.proposal', 'comments', 'proposal'),
    kept('comments.0.reason', 'comments', 'reason'),
    kept('comments.0.sourceText', 'comments', 'sourceText'),
  ),
  proposeLetter: given({ roundId: 'D4', text: '1. Đề nghị bổ sung.' }),
  proposeTable: given({
    roundId: 'D4',
    text: 'TT\tNội dung\n1\tBổ sung',
    rows: [['TT', 'Nội dung']],
    columns: { meanings: ['NONE', 'CONTENT'], headed: true },
  }),
  resolveReply: given({
    replyId: 'TL-D4-0003',
    decision: 'DISMISS',
    requestId: '',
    position: '',
    reason: 'Trùng',
  }),
  leaderQuestions: given(ofRound),
  askLeader: given(
    question,
    kept('questions.0.matter', 'decisions', 'matter', 'trimmed'),
    kept('questions.0.explanation', 'decisions', 'proposalText', 'trimmed'),
  ),
  mergeProposals: given(ofRound),
  mergeComments: given({ roundId: 'D4', groups: [{ main: 'GY-D4-0001', merged: ['GY-D4-0002'] }] }),
  splitComments: given({ roundId: 'D4', comments: ['GY-D4-0002'] }),
  setTheme: given(
    { roundId: 'D4', theme: 'Quỹ', comments: ['GY-D4-0001'] },
    kept('theme', 'comments', 'theme', 'trimmed'),
  ),
  checkSystem: given({ stop: 'có' }),
  repairBook: given({ keys: ['formula:dashboard'] }),
  systemAnswers: nothing,
  closeRound: given(ofRound),
  previewImport: given(paste),
  importBodies: given({ ...paste, chosen: [{ line: 2, as: 'NEW', seen: 'x' }] }),
  previewPlan: given(reading),
  importPlan: given(plan),
  logContact: given(
    {
      roundId: 'D4',
      bodyId: 'STC',
      channel: 'DIEN_THOAI',
      person: 'Chị Hòa',
      outcome: 'Hẹn gửi',
      promised: '',
      phone: '0204 385 4123',
      updates: false,
    },
    kept('person', 'contacts', 'person', 'as one line'),
    kept('outcome', 'contacts', 'outcome', 'composed'),
  ),
  numberLetter: {
    input: (book) => ({
      docId: book.column('documents', 'docId').at(-1),
      number: '345/SKHCN-QLCN',
      date: '2021-08-23',
      despite: true,
    }),
  },
  confirmBodies: given({ chosen: [{ bodyId: 'STC', paperOnly: true }] }),
  previewMove: given(move),
  applyMove: given(move),
  tryMove: given(move),
  previewTrial: given(move),
  discardTrial: nothing,
  undoMove: given({ runId: 'DOI-0001' }),
  sealDossier: nothing,
  newDraft: given({ draftId: 'DT-QD-1', link: 'https://docs.google.com/document/d/1' }),
  checkDraft: given({ draftId: 'DT-QD-1', check: 'CONTENT' }),
  compareDrafts: given({ draftId: 'DT-DA-1', otherId: 'DT-QD-1' }),
  previewOutline: given(outline),
  importOutline: given(
    outline,
    kept('clauses.0.title', 'clauses', 'title'),
    kept('clauses.0.text', 'clauseTexts', 'text'),
  ),
  previewStep: given({ roundId: 'D4', step: 'EXTEND', newDay: '2021-09-10', reason: 'Thêm ngày' }),
  takeStep: given(
    { roundId: 'D4', step: 'EXTEND', newDay: '2021-09-10', reason: 'Thêm ngày' },
    kept('reason', 'roundHistory', 'reason', 'trimmed'),
  ),
  carryOver: given({ roundId: 'D4', laterRound: 'D5', comments: ['GY-D4-0001'] }),
  previewGiving: given(giving),
  enterAbsence: given({
    memberId: 'TV3',
    from: '2021-09-06',
    to: '2021-09-10',
    substituteId: 'TV2',
  }),
  clearAbsence: given({ memberId: 'TV3' }),
  previewHandover: given(handover),
  handOver: given(handover),
  makeAckForm: nothing,
  giveTasks: given(giving, kept('added.0.title', 'tasks', 'title', 'trimmed')),
  previewNewBook: given(newBook),
  makeSnapshot: given({ note: 'Trước khi họp' }),
  previewRestore: given({ fileId: '1mZqX3bS8vTgPz5yRr0QwYhJ2kLdNfCa7' }),
  restoreBook: given({ fileId: '1mZqX3bS8vTgPz5yRr0QwYhJ2kLdNfCa7', confirm: 'KHÔI PHỤC' }),
  finishRestore: nothing,
  makeBook: given({ ...newBook, plan: 'không có' }),
  previewAssignment: given({ roundId: 'D4', rest: 'TV2' }),
  giveComments: given({ roundId: 'D4', rest: 'TV2' }),
  loadComments: given(ofRound),
  selectedComment: nothing,
  previewBulkAnswer: given(bulk),
  bulkAnswer: given(bulk, kept('explanation', 'comments', 'explanation', 'trimmed')),
  shareAnswers: nothing,
  saveAnswer: given(
    answer,
    kept('explanation', 'comments', 'explanation', 'trimmed'),
    kept('changeRef', 'comments', 'changeRef', 'trimmed'),
  ),
  commentHistory: given({ commentId: 'GY-D4-0001' }),
  checkLayout: given({
    link: 'https://docs.google.com/document/d/1mZqX3bS8vTgPz5yRr0QwYhJ2kLdNf/edit',
  }),
  makeReplyLetters: given({ roundId: 'D4', letters: [{ bodyId: 'STC', version: 1 }] }),
  makeEvidencePack: given({ roundId: 'D9' }),
  makeDocuments: given({ roundId: 'D4', meetingId: null, kinds: ['KHONG_CO'], form: 'MAU10' }),
};
