// The letter of a round stands in two places, the register and the round: typed into one, the other follows.

import type { Row } from '../../workbook/schema.ts';
import type { DocumentId, RoundId } from '../ids.ts';
import { tidyNumber } from './letter-number.ts';
import { bareNumber } from './same-document.ts';

type Letter = Pick<
  Row<'documents'>,
  'docId' | 'direction' | 'type' | 'version' | 'number' | 'issuedDate' | 'relatedRound'
>;
type Round = Pick<Row<'rounds'>, 'roundId' | 'outDocNo' | 'outDocDate'>;

export interface LetterSync {
  readonly documents: readonly {
    readonly key: DocumentId;
    readonly set: Pick<Row<'documents'>, 'number' | 'issuedDate'>;
  }[];
  readonly rounds: readonly {
    readonly key: RoundId;
    readonly set: Pick<Row<'rounds'>, 'outDocNo' | 'outDocDate'>;
  }[];
}

/** The newest công văn that asks for a round's comments; null when none was made. */
export function letterOf<Entry extends Letter>(
  roundId: RoundId,
  register: readonly Entry[],
): Entry | null {
  const made = register.filter(
    ({ direction, type, relatedRound }) =>
      direction === 'DI' && type === 'CONG_VAN' && relatedRound === roundId,
  );
  return made.reduce<Entry | null>(
    (newest, letter) => ((newest?.version ?? 0) > (letter.version ?? 0) ? newest : letter),
    null,
  );
}

/**
 * What to write where number and date were typed in one of the two places only, or the date in one:
 * a write that was stopped may have left the number alone. Two that differ are left alone: a person
 * must say which is right.
 */
export function lettersToSync(rounds: readonly Round[], register: readonly Letter[]): LetterSync {
  const documents: LetterSync['documents'][number][] = [];
  const numbered: LetterSync['rounds'][number][] = [];
  for (const { roundId, outDocNo, outDocDate } of rounds) {
    const letter = letterOf(roundId, register);
    if (letter === null) continue;
    const { docId, number, issuedDate } = letter;
    const inRound = outDocNo.trim() !== '' && outDocDate !== null;
    const inRegister = number.trim() !== '' && issuedDate !== null;
    if (areTwoNumbers(number, outDocNo)) continue;
    if (inRound && !inRegister) {
      documents.push({ key: docId, set: { number: tidyNumber(outDocNo), issuedDate: outDocDate } });
    } else if (inRegister && !inRound) {
      numbered.push({ key: roundId, set: { outDocNo: number.trim(), outDocDate: issuedDate } });
    }
  }
  return { documents, rounds: numbered };
}

/** Whether both are there and are not the same. */
function areTwoNumbers(one: string, other: string): boolean {
  return one.trim() !== '' && other.trim() !== '' && bareNumber(one) !== bareNumber(other);
}

/** Rounds whose letter has another number or date in the register than in the round. */
export function lettersThatDiffer<Asked extends Round, Entry extends Letter>(
  rounds: readonly Asked[],
  register: readonly Entry[],
): { readonly round: Asked; readonly letter: Entry }[] {
  return rounds.flatMap((round) => {
    const letter = letterOf(round.roundId, register);
    if (letter === null) return [];
    const one = bareNumber(round.outDocNo);
    const other = bareNumber(letter.number);
    const both = one !== '' && other !== '';
    const { outDocDate: day } = round;
    const { issuedDate } = letter;
    const days = day !== null && issuedDate !== null && day !== issuedDate;
    return both && (one !== other || days) ? [{ round, letter }] : [];
  });
}
