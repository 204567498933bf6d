// Every scenario, in the order of the work.

import type { Scenario } from '../scenario.ts';
import { answerArrives } from './answer-arrives.ts';
import { atMidnight } from './at-midnight.ts';
import { bulkAnswer } from './bulk-answer.ts';
import { documents } from './documents.ts';
import { enterReply } from './enter-reply.ts';
import { evidencePack } from './evidence.ts';
import { handOver } from './hand-over.ts';
import { keepBook } from './keeping.ts';
import { letterNumber } from './letter-number.ts';
import { merge } from './merge.ts';
import { movePhase } from './move-phase.ts';
import { nightlyTick } from './nightly-tick.ts';
import { openAnew } from './open-anew.ts';
import { openRound } from './open-round.ts';
import { planImport } from './plan-import.ts';
import { remind } from './remind.ts';
import { replyLetters } from './reply-letters.ts';
import { restoreBook, restoreGoesOn } from './restoring.ts';
import { close, extend, lock } from './round-steps.ts';
import { send } from './send.ts';
import { setUp } from './set-up.ts';
import { takeIn } from './take-in.ts';
import { upgrade } from './upgrade.ts';

export const scenarios: readonly Scenario[] = [
  setUp,
  upgrade,
  ...planImport,
  openRound,
  openAnew,
  letterNumber,
  send,
  remind,
  answerArrives,
  takeIn,
  enterReply,
  extend,
  close,
  bulkAnswer,
  merge,
  ...documents,
  replyLetters,
  evidencePack,
  lock,
  movePhase,
  handOver,
  keepBook,
  restoreBook,
  restoreGoesOn,
  nightlyTick,
];

/** Those that are struck: of the ones at midnight the other parts would tell nothing more. */
export const struckScenarios: readonly Scenario[] = [...scenarios, ...atMidnight];
