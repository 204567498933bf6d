// The bodies of a round by what they answered, named with the paper they answered by.

import { proseDay } from '../calendar/print.ts';
import { dayOfMoment } from '../day.ts';
import { hasAnswered } from '../rounds/count-round.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import { namesOf } from './body-names.ts';
import type { BodyAnswer, RoundFacts } from './facts.ts';
import type { Block } from './paper.ts';
import { silencePoints } from './silence.ts';
import { points } from './worded.ts';
import type { DocumentWords } from './words.ts';

/** One point for each kind of answer that occurs, then the silent, then who was late. */
export function answerPoints(
  facts: RoundFacts,
  office: string,
  words: DocumentWords,
  say: WordingFor<'BANG_TONG_HOP'>,
): Block[] {
  const having = (position: BodyAnswer['position']): readonly BodyAnswer[] =>
    facts.bodies.filter((body) => body.position === position);
  const kinds = [
    { bodies: having('THONG_NHAT'), block: 'thongNhat' as const },
    { bodies: having('THONG_NHAT_CO_Y_KIEN'), block: 'coYKien' as const },
    { bodies: having('KHONG_THONG_NHAT'), block: 'khongThongNhat' as const },
    { bodies: having('KHONG_CO_Y_KIEN'), block: 'khongCoYKien' as const },
  ];
  const list = (bodies: readonly BodyAnswer[], danhSach: string) => ({
    so: words.count(bodies.length),
    loaiCoQuan: facts.audience.counted,
    danhSach,
  });
  const late = facts.bodies.filter((body) => hasAnswered(body) && body.late === 'CO');
  return [
    ...kinds
      .filter(({ bodies }) => bodies.length > 0)
      .flatMap(({ bodies, block }) => points('-', say(block, list(bodies, listed(bodies, words))))),
    ...silencePoints(facts, office, words, say),
    ...(late.length === 0 ? [] : points('-', say('traLoiMuon', list(late, namesOf(late))))),
  ];
}

function listed(bodies: readonly BodyAnswer[], words: DocumentWords): string {
  return bodies
    .map((body) => {
      const paper = answeredBy(body, words);
      return paper === '' ? body.nameSnapshot : `${body.nameSnapshot} (${paper})`;
    })
    .join('; ');
}

/** The numbered công văn when there is one (it is the legal reply, QĐ 28/2018), else how it came. */
export function answeredBy(body: BodyAnswer, words: DocumentWords): string {
  const number = bareNumber(body.inDocNo);
  if (number !== '') {
    return words.answer.letter(number, body.inDocDate === null ? '' : proseDay(body.inDocDate));
  }
  if (body.channel === null || body.repliedAt === null) return '';
  return words.answer[body.channel](proseDay(dayOfMoment(body.repliedAt)));
}

/** People type “Công văn số 331/CAT-PC04” where only the number is asked. */
function bareNumber(typed: string): string {
  return typed
    .normalize('NFC')
    .trim()
    .replace(/^(công văn|văn bản|cv)\s*/i, '')
    .replace(/^số\s*:?\s*/i, '');
}
