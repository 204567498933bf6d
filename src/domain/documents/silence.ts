// What papers say of bodies that did not answer: the fact always, a meaning only where it was earned.

import { proseDay } from '../calendar/print.ts';
import { dayOfMoment } from '../day.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import { namesOf } from './body-names.ts';
import type { BodyAnswer, RoundFacts } from './facts.ts';
import { citedLetter } from './frame.ts';
import type { Block } from './paper.ts';
import { points } from './worded.ts';
import type { DocumentWords } from './words.ts';
import { writtenDeadline } from './written-date.ts';

/**
 * How it is on record that a body was asked: by the numbered and dated letter, which goes to every
 * body of the round, else by the mail that left for this one. Null when nothing tells of it.
 */
export type ProofOfSending = 'LETTER' | 'MAIL' | null;

/** The proof for one body of a round (practice.md §2.4: số, ngày văn bản, nhật ký gửi). */
function proofOfSending(
  body: Pick<BodyAnswer, 'sendStatus' | 'sentAt'>,
  letter: string,
): ProofOfSending {
  if (letter !== '') return 'LETTER';
  return body.sendStatus === 'DA_GUI' && body.sentAt !== null ? 'MAIL' : null;
}

/** Whether the time to answer is over on the day of the paper, so that silence may mean something. */
export function isSilenceRipe({ round, asOf }: Pick<RoundFacts, 'round' | 'asOf'>): boolean {
  return round.dueAt !== null && dayOfMoment(round.dueAt) < asOf;
}

/** The bodies whose silence counts: they did not answer, and it is on record that they were asked. */
export function provenSilent(facts: RoundFacts, words: DocumentWords): BodyAnswer[] {
  const letter = citedLetter(facts.round, words);
  return facts.bodies.filter((body) => !hasAnswered(body) && proofOfSending(body, letter) !== null);
}

/**
 * The points about the silent (practice.md §2.4), body by body: silence is written up under the
 * round's policy only after the deadline, and only of bodies whose asking is on record; of the
 * others the bare fact is told. It is never counted as agreement.
 */
export function silencePoints(
  facts: RoundFacts,
  office: string,
  words: DocumentWords,
  say: WordingFor<'BANG_TONG_HOP'>,
): Block[] {
  const silent = facts.bodies.filter((body) => !hasAnswered(body));
  if (silent.length === 0) return [];
  const letter = citedLetter(facts.round, words);
  const having = (proof: ProofOfSending) =>
    silent.filter((body) => proofOfSending(body, letter) === proof);
  const [asked, unproven] = [[...having('LETTER'), ...having('MAIL')], having(null)];
  const told = { letter, office, words, say };
  return [
    ...(asked.length === 0 ? [] : points('-', sentencesOn(asked, facts, told))),
    ...(unproven.length === 0
      ? []
      : points('-', say('chuaRoDaGui', listOf(unproven, facts, words)))),
  ];
}

function listOf(bodies: readonly BodyAnswer[], { audience }: RoundFacts, words: DocumentWords) {
  return {
    so: words.count(bodies.length),
    loaiCoQuan: audience.counted,
    danhSach: namesOf(bodies),
  };
}

function sentencesOn(
  silent: readonly BodyAnswer[],
  facts: RoundFacts,
  told: {
    readonly letter: string;
    readonly office: string;
    readonly words: DocumentWords;
    readonly say: WordingFor<'BANG_TONG_HOP'>;
  },
): readonly string[] {
  const { letter, office, words, say } = told;
  const { round } = facts;
  const list = listOf(silent, facts, words);
  if (round.dueAt === null || round.silencePolicy === null) return say('chuaTraLoi', list);
  if (!isSilenceRipe(facts)) {
    return say('conThoiHan', { ...list, han: writtenDeadline(round.dueAt, words) });
  }
  switch (round.silencePolicy) {
    case 'SILENCE_AGREES':
      return letter === ''
        ? say('imLangTheoThu', { ...list, danhSach: mailed(silent, words) })
        : say('imLangThongNhat', { ...list, congVan: letter });
    case 'SILENCE_NONE':
      return say('imLangKhongYKien', list);
    case 'SILENCE_ESCALATE':
      return say('imLangBaoCao', { ...list, coQuan: office });
  }
}

/** Each body with the day on which its mail left: without a letter that is all the proof there is. */
function mailed(bodies: readonly BodyAnswer[], words: DocumentWords): string {
  return bodies
    .map(({ nameSnapshot, sentAt }) =>
      sentAt === null
        ? nameSnapshot
        : words.silence.mailedOn(nameSnapshot, proseDay(dayOfMoment(sentAt))),
    )
    .join('; ');
}
