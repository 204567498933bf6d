// Which two executions meet, and on which morning.

import type { Act } from '../../../emulator/index.ts';
import { D4 } from '../../replay/asked.ts';
import type { Place } from '../ground.ts';
import type { Stage } from '../stage.ts';
import { twoClerks } from './two-clerks.ts';

export interface Duel {
  readonly name: string;
  readonly place: Place;
  /** Brings the book to the moment at which both begin. */
  prepare?(stage: Stage): Promise<void>;
  /** The two; the first is told first in the turns. */
  acts(stage: Stage): readonly [Act, Act];
}

const ask = (name: string, input: object): Act => ({ run: 'ask', args: [name, input] });
const tick: Act = { run: 'dailyTick' };
const send = ask('sendDue', {});
const takeIn: Act = { run: 'takeInFromMenu' };
const open = ask('openRound', D4);
const close = ask('closeRound', { roundId: 'D4' });

async function openedUnsent(stage: Stage): Promise<void> {
  await stage.must(stage.ask('openRound', D4));
  await stage.must(stage.ask('confirmLink', { roundId: 'D4' }));
}

/** Two answers of which no trigger has told; an hour later, so that a sweep sees them. */
async function untold(stage: Stage): Promise<void> {
  await stage.answer('SNV', ['Đề nghị bổ sung căn cứ.', '=1+1 không phải công thức']);
  await stage.answer('STP', ['Đề nghị làm rõ kinh phí.']);
  await stage.minutes(60);
}

/** The event of the answer that came at that place. */
function told(stage: Stage, nth: 0 | 1): Act {
  const form = stage.row('rounds', 'D4').text('formId');
  const answer = stage.runtime.world.forms.byId[form]?.responses[nth];
  if (answer === undefined) throw new Error(`Form ${form} has no answer ${nth}.`);
  return { answered: answer.id, form };
}

const letter = ask('enterReply', {
  roundId: 'D4',
  bodyId: 'SNV',
  channel: 'CONG_VAN',
  docNo: '12/SNV-VP',
  docDate: '2021-08-23',
  receivedDay: '2021-08-23',
  signer: 'Nguyễn Văn A',
  fileUrl: '',
  position: 'THONG_NHAT',
  replaces: false,
  comments: [],
});

/**
 * Two clerks at one command, a trigger against a clerk, two triggers of one answer or of two, two
 * owners' ticks.
 */
export const duels: readonly Duel[] = [
  { name: 'open × open', place: 'filled', acts: () => [open, open] },
  { name: 'open × tick', place: 'filled', acts: () => [open, tick] },
  { name: 'send × send', place: 'filled', prepare: openedUnsent, acts: () => [send, send] },
  { name: 'send × tick', place: 'filled', prepare: openedUnsent, acts: () => [send, tick] },
  {
    name: 'submit × submit, one answer',
    place: 'opened',
    prepare: untold,
    acts: (stage) => [told(stage, 0), told(stage, 0)],
  },
  {
    name: 'submit × submit, two answers',
    place: 'opened',
    prepare: untold,
    acts: (stage) => [told(stage, 0), told(stage, 1)],
  },
  {
    name: 'submit × tick',
    place: 'opened',
    prepare: untold,
    acts: (stage) => [told(stage, 0), tick],
  },
  {
    name: 'submit × take in',
    place: 'opened',
    prepare: untold,
    acts: (stage) => [told(stage, 0), takeIn],
  },
  {
    name: 'submit × letter',
    place: 'opened',
    prepare: untold,
    acts: (stage) => [told(stage, 0), letter],
  },
  {
    name: 'submit × close',
    place: 'opened',
    prepare: untold,
    acts: (stage) => [told(stage, 1), close],
  },
  { name: 'take in × tick', place: 'opened', prepare: untold, acts: () => [takeIn, tick] },
  { name: 'tick × tick', place: 'opened', prepare: untold, acts: () => [tick, tick] },
  { name: 'close × close', place: 'answered', acts: () => [close, close] },
  { name: 'close × tick', place: 'answered', acts: () => [close, tick] },
  ...twoClerks,
];
