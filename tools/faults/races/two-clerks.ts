// Two clerks at one command of every day, or at two that change the same records.

import type { Act } from '../../../emulator/index.ts';
import { LETTER } from '../../replay/asked.ts';
import { MOVE, seenIn } from '../scenarios/move-phase.ts';
import type { Stage } from '../stage.ts';
import type { Duel } from './duels.ts';

const ask = (name: string, input: object): Act => ({ run: 'ask', args: [name, input] });
const tick: Act = { run: 'dailyTick' };

const said = (content: string): Act =>
  ask('enterReply', {
    ...LETTER,
    comments: [{ part: 'DA', place: '', content, proposal: '', reason: '' }],
    letter: '',
  });

const answered = (disposition: string, explanation: string): Act =>
  ask('bulkAnswer', {
    roundId: 'D4',
    commentIds: ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003', 'GY-D4-0004'],
    disposition,
    explanation,
    overwrite: false,
  });

const noted = answered('GHI_NHAN', 'Ghi nhận để thực hiện khi đủ điều kiện.');
const accepted = answered('TIEP_THU', 'Tiếp thu, bổ sung vào mục II.3.');

const merged = (main: string, other: string): Act =>
  ask('mergeComments', { roundId: 'D4', groups: [{ main, merged: [other] }] });

const extended = (newDay: string): Act =>
  ask('takeStep', {
    roundId: 'D4',
    step: 'EXTEND',
    newDay,
    reason: 'Các Sở đề nghị thêm thời gian',
  });

const papers = ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] });

/** No trigger tells of an answer while two meet: their comments come by hand. */
async function takenIn(stage: Stage): Promise<void> {
  await stage.must(stage.press('takeInFromMenu'));
}

/** What both pages have shown of the move before either applies it. */
let seen = '';

async function shown(stage: Stage): Promise<void> {
  seen = seenIn((await stage.must(stage.ask('previewMove', MOVE))).value);
}

const apply = (): Act => ask('applyMove', { ...MOVE, seen });

export const twoClerks: readonly Duel[] = [
  {
    name: 'letter × letter',
    place: 'opened',
    acts: () => [said('Đề nghị rà soát tổng mức.'), said('Đề nghị rà soát tổng mức.')],
  },
  { name: 'answer × answer', place: 'answered', prepare: takenIn, acts: () => [noted, noted] },
  {
    name: 'answer × another answer',
    place: 'answered',
    prepare: takenIn,
    acts: () => [noted, accepted],
  },
  {
    name: 'merge × answer',
    place: 'answered',
    prepare: takenIn,
    acts: () => [merged('GY-D4-0001', 'GY-D4-0003'), noted],
  },
  {
    name: 'merge × merge the other way round',
    place: 'answered',
    prepare: takenIn,
    acts: () => [merged('GY-D4-0001', 'GY-D4-0003'), merged('GY-D4-0003', 'GY-D4-0001')],
  },
  {
    name: 'extend × extend',
    place: 'answered',
    prepare: takenIn,
    acts: () => [extended('2021-09-08'), extended('2021-09-10')],
  },
  {
    name: 'extend × close',
    place: 'answered',
    prepare: takenIn,
    acts: () => [extended('2021-09-08'), ask('closeRound', { roundId: 'D4' })],
  },
  { name: 'move × move', place: 'filled', prepare: shown, acts: () => [apply(), apply()] },
  { name: 'move × tick', place: 'filled', prepare: shown, acts: () => [apply(), tick] },
  { name: 'paper × paper', place: 'closed', acts: () => [papers, papers] },
  { name: 'paper × answer', place: 'closed', acts: () => [papers, noted] },
];
