// Takes in what the leader chose: the sheet of decisions is the truth, the log follows it. Every step
// may be the last of a stopped run; the next one goes on from what it finds.

import { proseMoment } from '../../domain/calendar/print.ts';
import { standing } from '../../domain/comments/standing.ts';
import { type FollowingChange, followChoice } from '../../domain/deciding/follow.ts';
import { type Question, questionOf } from '../../domain/deciding/question.ts';
import { type LeaderChoice, readChoice } from '../../domain/deciding/read-choice.ts';
import type { Office } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import { wordsOf } from '../../text/words.ts';
import { columnWords } from '../../workbook/columns.ts';
import { labelOf } from '../../workbook/labels.ts';
import type { Kept } from '../../workbook/schema.ts';
import { LONGEST_TEXT } from '../../workbook/write-cells.ts';
import { type Deed, record } from '../record.ts';
import { leaderAddress } from './leader.ts';

type Decision = Kept<'decisions'>;

/** A choice that the log cannot follow, with the reason. */
export interface NotTaken {
  readonly decision: Decision;
  readonly why: 'WORDS' | 'NO_TEXT' | 'LOCKED' | 'NO_COMMENTS';
}

export interface TakenDecisions {
  readonly taken: number;
  readonly notTaken: readonly NotTaken[];
}

/** Who chose, of the rows that were edited just now; nobody knows it of the others. */
export interface Chooser {
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

interface Due {
  readonly decision: Decision;
  readonly choice: Exclude<LeaderChoice, { kind: 'UNCLEAR' }>;
  readonly question: Question;
  readonly changes: readonly FollowingChange[];
}

/** Whether the cell says something else than what was taken in. */
export function isDue({ decision, takenIn }: Pick<Decision, 'decision' | 'takenIn'>): boolean {
  return decision.trim() !== takenIn;
}

/**
 * Takes in every choice that is new or changed; runs under the lock of its caller. What cannot be
 * followed stays as it is and is told by `notTakenIn`.
 */
export function takeDecisions(office: Office, chooser: Chooser | null = null): TakenDecisions {
  const decisions = office.tables.read('decisions').rows.filter(isDue);
  if (decisions.length === 0) return { taken: 0, notTaken: [] };
  const { due, notTaken } = sorted(decisions, office);
  if (due.length > 0) {
    const begun = stamp(due, chooser, office);
    keepDeeds(due, begun, office);
    office.tables.update(
      'comments',
      due.flatMap(({ changes }) => changes.map(({ commentId, set }) => ({ key: commentId, set }))),
    );
    const now = office.clock.now();
    office.tables.update(
      'decisions',
      due.map(({ decision }) => ({
        key: decision.decisionId,
        set: { takenIn: decision.decision.trim(), takenInAt: now },
      })),
    );
  }
  return { taken: due.length, notTaken };
}

function sorted(
  decisions: readonly Decision[],
  office: Office,
): { due: Due[]; notTaken: NotTaken[] } {
  const labels = choiceLabels(office);
  const comments = new Map(
    standing(office.tables.read('comments').rows).map((row) => [row.commentId as string, row]),
  );
  const locked = new Set(
    office.tables
      .read('rounds')
      .rows.filter(({ status }) => status === 'KHOA')
      .map(({ roundId }) => roundId),
  );
  const due: Due[] = [];
  const notTaken: NotTaken[] = [];
  for (const decision of decisions) {
    const choice = readChoice(decision.decision, labels);
    const question = questionOf(decision.commentIds);
    const asked = [...question.proposed, ...question.against].flatMap(
      (id) => comments.get(id) ?? [],
    );
    if (choice.kind === 'UNCLEAR') notTaken.push({ decision, why: choice.why });
    else if (locked.has(decision.roundId)) notTaken.push({ decision, why: 'LOCKED' });
    else if (asked.length === 0) notTaken.push({ decision, why: 'NO_COMMENTS' });
    else {
      const { proposal, proposalText } = decision;
      const said = inLog(choice, office);
      const changes = followChoice(choice, { question, proposal, proposalText }, asked, said);
      due.push({ decision, choice, question, changes });
    }
  }
  return { due, notTaken };
}

/** Time and person of a choice, written first; the ids of those that a stopped run had stamped already. */
function stamp(due: readonly Due[], chooser: Chooser | null, office: Office): Set<string> {
  const begun = due.filter(({ decision }) => isStamped(decision));
  const now = office.clock.now();
  const leader = leaderAddress(office);
  office.tables.update(
    'decisions',
    due
      .filter((one) => !begun.includes(one))
      .map(({ decision }) => {
        const edited =
          chooser !== null &&
          chooser.from <= decision.rowNumber &&
          decision.rowNumber <= chooser.to;
        const by = (edited ? chooser.by : '') || leader;
        const line = `${proseMoment(now)}${by === '' ? '' : ` – ${by}`}: ${oneLine(decision)}`;
        return {
          key: decision.decisionId,
          set: {
            decidedAt: decision.decision.trim() === '' ? null : now,
            decidedBy: decision.decision.trim() === '' ? '' : by,
            takenInAt: null,
            history: [line, ...decision.history.split('\n')]
              .filter((text) => text !== '')
              .join('\n')
              .slice(0, LONGEST_TEXT),
          },
        };
      }),
  );
  office.tables.flush();
  return new Set(begun.map(({ decision }) => decision.decisionId));
}

/** Whether the newest line of the history is this very choice, and it was not yet followed. */
function isStamped(decision: Decision): boolean {
  const [newest = ''] = decision.history.split('\n');
  return decision.takenInAt === null && newest.endsWith(`: ${oneLine(decision)}`);
}

/** A row a decision and one a changed cell; of what a stopped run had begun, those that are missing. */
function keepDeeds(due: readonly Due[], begun: ReadonlySet<string>, office: Office): void {
  const kept = begun.size === 0 ? new Set<string>() : keptDeeds(office);
  const deeds = due.flatMap((one) => {
    const all = deedsOf(one, office);
    return begun.has(one.decision.decisionId) ? all.filter((deed) => !kept.has(keyOf(deed))) : all;
  });
  if (deeds.length > 0) record(office, deeds);
}

function keptDeeds({ tables }: Office): Set<string> {
  return new Set(
    tables
      .read('audit')
      .rows.filter(({ action }) => action === 'LEADER_DECIDED')
      .map(({ entityId, field, oldValue, newValue }) =>
        [entityId, field, oldValue, newValue].join('\n'),
      ),
  );
}

function keyOf({ entityId, cell }: Deed): string {
  return [entityId, cell?.field ?? '', cell?.old ?? '', cell?.next ?? ''].join('\n');
}

function deedsOf({ decision, choice, changes }: Due, office: Office): Deed[] {
  const words = bookWords(office.language);
  const { deciding } = wordsOf(office.language).reports;
  const column = columnWords(words, 'decisions', 'decision').label;
  return [
    {
      action: 'LEADER_DECIDED',
      entity: 'decisions',
      entityId: decision.decisionId,
      detail: deciding.followed(changes.length),
      cell: { field: column, old: decision.takenIn, next: inLog(choice, office) },
    },
    ...changes.flatMap(({ commentId, set, before }) =>
      (Object.keys(set) as (keyof typeof set)[]).map(
        (name): Deed => ({
          action: 'LEADER_DECIDED',
          entity: 'comments',
          entityId: commentId,
          detail: decision.decisionId,
          cell: {
            field: columnWords(words, 'comments', name).label,
            old: shown(name, before[name], office),
            next: shown(name, set[name], office),
          },
        }),
      ),
    ),
  ];
}

function shown(name: string, value: string | null | undefined, office: Office): string {
  if (value === null || value === undefined || value === '') return '';
  const words = bookWords(office.language);
  if (name === 'disposition') return labelOf(words, 'disposition', value);
  return name === 'status' ? labelOf(words, 'commentStatus', value) : value;
}

/** How the log words a choice. */
function inLog(choice: Exclude<LeaderChoice, { kind: 'UNCLEAR' }>, office: Office): string {
  switch (choice.kind) {
    case 'NONE':
      return '';
    case 'Y_KIEN_KHAC':
      return choice.text;
    case 'DONG_Y':
    case 'KHONG':
      return wordsOf(office.language).enums.leaderChoice[choice.kind];
  }
}

function oneLine({ decision }: Decision): string {
  return decision.trim().replace(/\s+/g, ' ');
}

function choiceLabels(office: Office): Parameters<typeof readChoice>[1] {
  const { readable } = bookWords(office.language);
  const of = (id: 'DONG_Y' | 'KHONG' | 'Y_KIEN_KHAC') =>
    readable.map(({ leaderChoice }) => leaderChoice[id]);
  return { DONG_Y: of('DONG_Y'), KHONG: of('KHONG'), Y_KIEN_KHAC: of('Y_KIEN_KHAC') };
}

/** What the log could not follow, a line each, with what to do. */
export function notTakenLines(notTaken: readonly NotTaken[], office: Office): string[] {
  const { deciding } = wordsOf(office.language).reports;
  const { names } = office.tables;
  return notTaken.map(({ decision, why }) =>
    deciding.notTaken[why](
      decision.decisionId,
      decision.decision.trim().slice(0, 80),
      names.tab('decisions'),
      decision.rowNumber,
    ),
  );
}

/** The choices that wait for a person, without taking any in. */
export function notTakenIn(office: Office): NotTaken[] {
  const waiting = office.tables.read('decisions').rows.filter(isDue);
  return waiting.length === 0 ? [] : sorted(waiting, office).notTaken;
}
