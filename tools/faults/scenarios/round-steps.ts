// A round on its way: extended, closed, locked.

import { enums } from '../../../src/text/vi/enums.ts';
import { type Scenario, unless } from '../scenario.ts';
import type { Stage, Told } from '../stage.ts';
import { answerAll } from './answer-all.ts';

const step = (stage: Stage, name: string, more: object = {}): Promise<Told> =>
  stage.ask('takeStep', { roundId: 'D4', step: name, newDay: '', reason: '', ...more });

const stands = (stage: Stage, status: string): string[] =>
  unless(stage.text('rounds', 'D4', 'status') === status, `D4 is not “${status}”.`);

/** Steps of D4 in its history that lead there. */
const stepsTo = (stage: Stage, status: string): string[] => {
  const steps = stage.column('roundHistory', 'toStatus', (row) => row.text('roundId') === 'D4');
  const count = steps.filter((to) => to === status).length;
  return unless(count === 1, `The history tells ${count} times that D4 became “${status}”.`);
};

export const extend: Scenario = {
  name: 'extend',
  place: 'answered',
  entry: 'ask',
  act: (stage) =>
    step(stage, 'EXTEND', { newDay: '2021-09-08', reason: 'Các Sở đề nghị thêm thời gian' }),
  missing(stage) {
    const text = stage.text('rounds', 'D4', 'dueText');
    return unless(text.includes('08/9/2021'), `D4 is due “${text}”.`);
  },
  // Notices of the new day are sent by the ticks: one may be in doubt.
  mayDiffer: ['mailQueue.status', 'mailQueue.error', 'requests.sendStatus'],
};

export const close: Scenario = {
  name: 'close',
  place: 'answered',
  entry: 'ask',
  prepare: async (stage) => {
    await stage.until('2021-09-02T09:00');
  },
  act: (stage) => stage.ask('closeRound', { roundId: 'D4' }),
  missing: (stage) => [
    ...stands(stage, enums.roundStatus.DONG),
    ...stepsTo(stage, enums.roundStatus.DONG),
  ],
};

export const lock: Scenario = {
  name: 'lock',
  place: 'closed',
  entry: 'ask',
  async prepare(stage) {
    await answerAll(stage);
    await stage.must(step(stage, 'TONG_HOP'));
    await stage.must(step(stage, 'TRINH'));
  },
  act: (stage) => step(stage, 'KHOA'),
  missing: (stage) => [
    ...stands(stage, enums.roundStatus.KHOA),
    ...stepsTo(stage, enums.roundStatus.KHOA),
  ],
};
