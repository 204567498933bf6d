// What the documents of an evidence pack are made from.

import type { Ids } from '../../../workbook/enums.ts';
import type { Row } from '../../../workbook/schema.ts';
import type { Day } from '../../day.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { OfficeIdentity, Registration } from '../facts.ts';
import { frameOf } from '../frame.ts';
import type { Paper } from '../paper.ts';
import { receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';

export interface EvidenceInput {
  readonly office: OfficeIdentity;
  readonly round: Pick<Row<'rounds'>, 'roundId' | 'title'>;
  readonly today: Day;
}

export interface EvidenceWords {
  readonly own: typeof import('../../../text/vi/papers/evidence.ts').evidencePapers;
  readonly positions: Readonly<Record<Ids<'position'>, string>>;
  readonly sendStates: Readonly<Record<Ids<'sendStatus'>, string>>;
  readonly matches: Readonly<Record<Ids<'matchStatus'>, string>>;
}

/** The frame of a paper of the pack: a list bears no number of its own. */
export function listFrame(
  { office, today }: EvidenceInput,
  words: DocumentWords,
  say: WordingFor<'KHAC'>,
): Omit<ReturnType<typeof frameOf>, never> & Pick<Paper, 'receivers'> {
  const registration: Registration = { number: '', date: null, today, version: 1 };
  return {
    ...frameOf({ ...office, draftStamp: false }, registration, '', words),
    number: '',
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}
