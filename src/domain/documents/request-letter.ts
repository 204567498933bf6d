// The công văn that asks bodies for comments on the dossier (practice.md §4.1).

import { Problem } from '../problem.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import type { Audience } from './audience.ts';
import type { DossierFile, OfficeIdentity, Registration, RoundRow } from './facts.ts';
import { citedPlan, frameOf } from './frame.ts';
import type { Block, Paper } from './paper.ts';
import { closed } from './paper-blocks.ts';
import { oneLine, paragraphs, paragraphsWithBold, receiversOf } from './worded.ts';
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
export function requestLetter(
  input: RequestLetterInput,
  words: DocumentWords,
  say: WordingFor<'CONG_VAN'>,
): Paper {
  const { office, round, audience } = input;
  return {
    ...frameOf(office, input.registration, `${office.bodyCode}-${office.unitCode}`, words),
    name: words.letter.name(round.roundId, office.programme),
    subject: {
      kind: 'letter',
      about: oneLine(say('trichYeu', { tenDeAn: office.programme, lan: round.draftVersion })),
    },
    urgency: round.urgency ?? 'THUONG',
    recipients: audience.recipients,
    blocks: closed(bodyOf(input, words, say)),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function bodyOf(
  input: RequestLetterInput,
  words: DocumentWords,
  say: WordingFor<'CONG_VAN'>,
): Block[] {
  const { office, round, audience, files } = input;
  if (round.dueAt === null)
    throw new Problem('ROUND.NO_PERIOD', { round: round.roundId, found: null });
  const han = writtenDeadline(round.dueAt, words);
  const to = { coQuan: office.body, cacNoiNhan: audience.together };
  const when = (told: boolean): string => (told ? words.yes : '');
  const numbered = files.map(({ name }, index) =>
    files.length > 1 ? words.letter.file(index + 1, name) : name,
  );
  return [
    ...paragraphs(
      say('moDau', {
        ...to,
        canCu: missionOf(office, words),
        tenDeAn: office.programme,
        lan: round.draftVersion,
        danhSachTaiLieu: numbered.join('; '),
      }),
    ),
    ...paragraphsWithBold(
      say('deNghi', {
        ...to,
        donViSoanThao: office.unitName,
        noiBo: when(audience.internal),
        noiTrinh: input.submittedTo,
        capTren: when(audience.upward),
        han,
        bieuMau: when(round.mode === 'BIEU_MAU'),
      }),
      han,
    ),
    ...(round.silencePolicy === 'SILENCE_AGREES'
      ? paragraphs(say('imLang', { loaiCoQuan: audience.counted, han }))
      : []),
    ...paragraphs(say('ketThuc', { ...to, capTren: when(audience.upward) })),
  ];
}

/** The numbered plan; else the first decision, which has a number; else the plan without one. */
function missionOf(office: OfficeIdentity, words: DocumentWords): string {
  return office.planNumber.trim() === ''
    ? (office.legalBases[0] ?? citedPlan(office, words))
    : citedPlan(office, words);
}
