// Outline, drafts, documents, checklist and log of a book made up at random: what the dashboard tells of
// clauses, of the dossier and of the week gone.

import fc from 'fast-check';
import { at, type Day, day, plusDays } from '../../../src/domain/day.ts';
import { type ClauseId, idOf } from '../../../src/domain/ids.ts';
import { type EnumName, enums, type Ids } from '../../../src/workbook/enums.ts';
import { type BookRows, row } from './book.ts';

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 200 })
  .map((days) => plusDays(day('2021-06-18'), days));

export const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 3 });

export function anyOf<Name extends EnumName>(name: Name): fc.Arbitrary<Ids<Name> | null> {
  const ids: readonly Ids<Name>[] = enums[name];
  return maybe(fc.constantFrom(...ids));
}

/** Clauses of the outline, and one that it does not have. */
export const clauseIds = ['DA-1', 'DA-2', 'DA-10', 'QD-1', 'QD-2', 'BC-1', 'BC-2', 'DA-LẠ'].map(
  (id) => idOf<ClauseId>(id),
);

const clauses = fc.array(
  fc.tuple(
    anyOf('part'),
    fc.constantFrom('', 'II.2', 'Điều 3', 'a'),
    fc.constantFrom(
      '',
      'Mục tiêu',
      '=1+1',
      'Nhiệm vụ và giải pháp phát triển thị trường đến năm 2030',
    ),
  ),
  { minLength: 7, maxLength: 7 },
);

const LINKS = ['', 'https://drive.google.com/mot', 'https://drive.google.com/hai'];
const links = fc.constantFrom(...LINKS);
const someTypes = fc.constantFrom(
  '',
  'TO_TRINH',
  'BAO_CAO',
  'CONG_VAN',
  'BAO_CAO, CONG_VAN, CAN_CU',
);
const documentIds = fc.constantFrom('', '', '', 'VB-1', 'VB-2');

const drafts = fc.array(
  fc.record({
    part: anyOf('part'),
    docUrl: links,
    createdAt: maybe(anyDay),
    approved: anyOf('yesNo'),
    approvedBy: fc.constantFrom('', 'TV1'),
    approvedAt: maybe(anyDay),
    current: anyOf('yesNo'),
  }),
  { maxLength: 10 },
);

const documents = fc.array(
  fc.record({
    direction: anyOf('direction'),
    type: maybe(fc.constantFrom('TO_TRINH', 'BAO_CAO', 'CONG_VAN', 'CAN_CU', 'DON_DOC')),
    number: fc.constantFrom('', '12/TTr'),
    issuedDate: maybe(anyDay),
    url: links,
    secrecy: anyOf('secrecy'),
    round: fc.constantFrom('', 'D4', 'D5'),
    createdAt: maybe(anyDay),
  }),
  { maxLength: 10 },
);

const items = fc.array(
  fc.record({
    title: fc.constantFrom('', ' ', 'Tờ trình', 'Bản chụp ý kiến của các cơ quan, đơn vị', '=1+1'),
    required: anyOf('yesNo'),
    part: fc.option(fc.constantFrom(...enums.part), { nil: null, freq: 1 }),
    type: someTypes,
    round: fc.constantFrom('', 'D4'),
    link: fc.constantFrom(...LINKS, 'https://example.vn/tu-go'),
    date: maybe(anyDay),
    docId: documentIds,
  }),
  { maxLength: 12 },
);

const history = fc.array(fc.tuple(maybe(anyDay), anyOf('roundStatus'), anyOf('roundStatus')), {
  maxLength: 15,
});

const decisions = fc.array(fc.tuple(maybe(anyDay), maybe(anyDay)), { maxLength: 6 });

const audit = fc.array(
  fc.record({
    at: maybe(anyDay),
    entityId: fc.constantFrom('GY-D4-0001', 'GY-D4-0002', 'PH-D4-STC', ''),
    field: fc.constantFrom('status', 'status', 'ownerId'),
    from: anyOf('commentStatus'),
    to: anyOf('commentStatus'),
  }),
  { maxLength: 25 },
);

const time = (when: Day | null, hour: number) => (when === null ? null : at(when, hour));
const labelled = (labels: Readonly<Record<string, string>>, id: string | null) =>
  id === null ? '' : (labels[id] ?? '');

/** Rows of the sheets that hold papers; `states` are the words of the audit log. */
export const randomPapers = (states: Readonly<Record<string, string>>): fc.Arbitrary<BookRows> =>
  fc.record({ clauses, drafts, documents, items, history, decisions, audit }).map((made) => ({
    clauses: made.clauses.map(([part, number, title], n) =>
      row('clauses', { clauseId: clauseIds[n] ?? idOf(''), part, number, title }),
    ),
    drafts: made.drafts.map((draft, n) =>
      row('drafts', {
        ...draft,
        draftId: idOf(`DT-${n}`),
        createdAt: time(draft.createdAt, 9),
        approvedAt: time(draft.approvedAt, 16),
      }),
    ),
    documents: made.documents.map(({ round, createdAt, ...document }, n) =>
      row('documents', {
        ...document,
        docId: idOf(`VB-${n}`),
        relatedRound: idOf(round),
        createdAt: time(createdAt, 0),
      }),
    ),
    dossierItems: made.items.map(({ round, docId, ...item }, n) =>
      row('dossierItems', {
        ...item,
        itemId: idOf(`HS-${n}`),
        roundId: idOf(round),
        docId: idOf(docId),
      }),
    ),
    roundHistory: made.history.map(([when, fromStatus, toStatus]) =>
      row('roundHistory', { at: time(when, 23), fromStatus, toStatus, roundId: idOf('D4') }),
    ),
    decisions: made.decisions.map(([asked, decided], n) =>
      row('decisions', {
        decisionId: idOf(`YK-${n}`),
        askedAt: time(asked, 8),
        decidedAt: time(decided, 23),
      }),
    ),
    audit: made.audit.map(({ at: when, entityId, field, from, to }) =>
      row('audit', {
        at: time(when, 10),
        entityId,
        field,
        oldValue: labelled(states, from),
        newValue: labelled(states, to),
      }),
    ),
  }));
