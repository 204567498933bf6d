// What only Google itself can answer: the questions that no document settles, and what the product rests on.

/** When a question is asked: at the press, by a trigger, in a run that Google stops, by a person; or not. */
export type AskedWhen = 'now' | 'tick' | 'stop' | 'person' | 'never';

export interface Question {
  /** Its number in docs/unsettled.md; '' for what the product takes for granted. */
  readonly number: string;
  readonly asked: AskedWhen;
  /** Every answer that is known; of what is taken for granted the first is the good one. */
  readonly answers: readonly string[];
}

const granted = (asked: 'now' | 'tick') =>
  ({ number: '', asked, answers: ['ok', 'fails'] }) as const;

/**
 * The questions by id, in the order of the sheet. What is unsettled bears the name of the switch of
 * the local runtime, and its answers are that switch's values (platform.md §15).
 */
export const questions = {
  zone: granted('now'),
  textKept: granted('now'),
  formulaSemicolon: granted('now'),
  formReachable: granted('now'),
  prefilledLink: granted('now'),
  documentLayout: granted('now'),
  longPaper: granted('now'),
  lock: granted('now'),
  mailToSelf: granted('now'),
  trigger: granted('tick'),
  version: granted('now'),
  scopes: granted('now'),
  ownTriggers: granted('now'),
  'cells.apostrophe': { number: 'U1', asked: 'now', answers: ['formula', 'kept', 'consumed'] },
  'cells.plainText': { number: 'U2', asked: 'now', answers: ['ignored', 'numbersOnly', 'all'] },
  'cells.signStart': { number: 'U3', asked: 'now', answers: ['formula', 'number', 'text'] },
  'cells.richEmpty': { number: 'U4', asked: 'now', answers: ['throws', 'blank'] },
  'cells.undefinedInArray': {
    number: 'U5',
    asked: 'now',
    answers: ['throws', 'blank', 'undefined'],
  },
  'forms.tabParses': { number: 'U6', asked: 'person', answers: ['true', 'false'] },
  'sheet.lastRowCountsDress': { number: 'U7', asked: 'now', answers: ['true', 'false'] },
  'sheet.lastRowCountsFalse': { number: 'U8', asked: 'now', answers: ['true', 'false'] },
  'sheet.appendAtomic': { number: 'U9', asked: 'never', answers: ['false', 'true'] },
  'writes.surface': { number: 'U10', asked: 'now', answers: ['flush', 'call'] },
  'writes.partial': { number: 'U11', asked: 'now', answers: ['prefix', 'none'] },
  'kill.buffer': { number: 'U12', asked: 'stop', answers: ['lost', 'kept', 'prefix'] },
  'kill.properties': { number: 'U13', asked: 'stop', answers: ['lost', 'durable'] },
  'kill.lockHeldMs': { number: 'U14', asked: 'never', answers: ['30000', '0'] },
  'kill.finally': { number: 'U15', asked: 'stop', answers: ['never', 'runs'] },
  'forms.createPublished': { number: 'U16', asked: 'now', answers: ['false', 'true'] },
  'forms.responders': { number: 'U17', asked: 'person', answers: ['signInRequired', 'anyone'] },
  'scopes.setDestination': { number: 'U18', asked: 'now', answers: ['throws', 'ok'] },
  'forms.editKeepsId': { number: 'U19', asked: 'person', answers: ['true', 'false'] },
  'forms.editMovesTime': { number: 'U20', asked: 'person', answers: ['false', 'true'] },
  'forms.sinceBound': { number: 'U21', asked: 'tick', answers: ['exclusive', 'inclusive'] },
  'forms.visibleAfterMs': { number: 'U21', asked: 'now', answers: ['60000', '0'] },
  'forms.order': { number: 'U21', asked: 'tick', answers: ['any', 'byTime'] },
  'forms.events': { number: 'U22', asked: 'person', answers: ['0', '1', '2'] },
  'errors.language': { number: 'U23', asked: 'tick', answers: ['vi', 'en'] },
  'utilities.charset': { number: 'U24', asked: 'now', answers: ['US_ASCII', 'UTF_8'] },
  'forms.maxLink': { number: 'U25', asked: 'now', answers: ['2000', '8000'] },
  'drive.maxImport': { number: 'U26', asked: 'now', answers: ['5000000', '50000000'] },
  'drive.coversForms': { number: 'U27', asked: 'now', answers: ['false', 'true'] },
  'runtime.rejection': { number: 'U28', asked: 'person', answers: ['silentSuccess', 'failure'] },
  'ui.alertCounts': { number: 'U29', asked: 'person', answers: ['true', 'false'] },
  'lock.second': { number: 'U30', asked: 'now', answers: ['waits', 'same'] },
  'mail.quotaView': { number: 'U31', asked: 'now', answers: ['stale', 'exact'] },
  'mail.failedCounts': { number: 'U31', asked: 'tick', answers: ['true', 'false'] },
  'blob.unsigned': { number: 'U32', asked: 'now', answers: ['throws', 'wraps'] },
  'formula.comma': { number: 'U33', asked: 'now', answers: ['error', 'ok'] },
  'properties.documentInTick': { number: 'U34', asked: 'tick', answers: ['null', 'ok'] },
  'runtime.builtins': { number: 'U35', asked: 'now', answers: ['es2019', 'node', 'some'] },
  'quota.formsPerDay': { number: 'U36', asked: 'never', answers: ['50'] },
  'cost.model': { number: 'U37', asked: 'now', answers: ['slow', 'fast'] },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
export type AnswerTo<Id extends QuestionId> = (typeof questions)[Id]['answers'][number];

export const questionIds = Object.keys(questions) as readonly QuestionId[];

export const isQuestionId = (text: string): text is QuestionId =>
  questionIds.some((id) => id === text);

/** Whether the product rests on it, whatever else Google does. */
export const isGranted = (id: QuestionId): boolean => questions[id].number === '';

/** Whether this is one of the answers that are known. */
export function isKnownAnswer(id: QuestionId, answer: string): boolean {
  const known: readonly string[] = questions[id].answers;
  return known.includes(answer);
}
