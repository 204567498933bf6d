// The công văn that asks bodies for comments on the dossier (practice.md §4.1).

import { Problem } from '../problem.ts';
import type { Audience, DossierFile, OfficeIdentity, Registration, RoundRow } from './facts.ts';
import { citedPlan, frameOf } from './frame.ts';
import { type Block, closed, type Paper, paragraph, type Run } from './paper.ts';
import type { DocumentWords } from './words.ts';
import { writtenDeadline } from './written-date.ts';

export interface RequestLetterInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly round: RoundRow;
  readonly audience: Audience;
  readonly files: readonly DossierFile[];
  /** To whom the dossier is submitted in the end, `UBND tỉnh`. */
  readonly submittedTo: string;
}

/**
 * The letter of a round, the same for all who are asked: the link and the code of each are in its
 * own e-mail. Only under `SILENCE_AGREES` does it say what silence means.
 * Throws `ROUND.NO_PERIOD` when the round has no deadline.
 */
export function requestLetter(input: RequestLetterInput, words: DocumentWords): Paper {
  const { office, round, audience } = input;
  return {
    ...frameOf(office, input.registration, `${office.bodyCode}-${office.unitCode}`, words),
    name: words.letter.name(round.roundId, office.programme),
    subject: { kind: 'letter', about: words.letter.about(office.programme, round.draftVersion) },
    urgency: round.urgency ?? 'THUONG',
    recipients: audience.recipients,
    blocks: closed(bodyOf(input, words)),
    receivers: [words.asAbove, words.leaders('Sở'), words.kept(office.unitCode)],
  };
}

function bodyOf(input: RequestLetterInput, words: DocumentWords): Block[] {
  const { office, round, audience } = input;
  const numbered = input.files.length > 1;
  const files = input.files.map((file, index) =>
    numbered ? words.letter.file(index + 1, file.name) : file.name,
  );
  return [
    paragraph(
      words.letter.drafted(
        missionOf(office, words),
        office.body,
        office.programme,
        round.draftVersion,
        files.join('; '),
      ),
    ),
    { kind: 'paragraph', runs: request(input, words) },
    ...(round.silencePolicy === 'SILENCE_AGREES'
      ? [paragraph(words.letter.silenceAgrees(audience.counted))]
      : []),
    paragraph(
      audience.upward
        ? words.letter.closingUpward(office.body, audience.together)
        : words.letter.closing(audience.together),
    ),
  ];
}

/** The numbered plan; else the first decision, which has a number; else the plan without one. */
function missionOf(office: OfficeIdentity, words: DocumentWords): string {
  return office.planNumber.trim() === ''
    ? (office.legalBases[0] ?? citedPlan(office, words))
    : citedPlan(office, words);
}

function request(input: RequestLetterInput, words: DocumentWords): Run[] {
  const { office, round, audience } = input;
  if (round.dueAt === null)
    throw new Problem('ROUND.NO_PERIOD', { round: round.roundId, found: null });
  const { letter } = words;
  const where = audience.internal
    ? letter.toUnit(office.unitName)
    : letter.through(office.body, office.unitName);
  const asks = letter.asks(office.body, input.submittedTo, audience.together, audience.upward);
  const form = round.mode === 'BIEU_MAU' ? letter.byForm : '';
  return [
    { text: `${asks}${where}` },
    { text: writtenDeadline(round.dueAt, words), bold: true },
    { text: `${letter.gather}${form}${letter.howToComment}` },
  ];
}
