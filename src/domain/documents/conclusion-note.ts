// Thông báo kết luận: what a meeting round ended in (practice.md §4.7).

import { proseDay } from '../calendar/print.ts';
import type { Day } from '../day.ts';
import { Problem } from '../problem.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import type { OfficeIdentity, Registration, RoundRow } from './facts.ts';
import { frameOf } from './frame.ts';
import type { Paper } from './paper.ts';
import { closed, point } from './paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from './worded.ts';
import type { DocumentWords } from './words.ts';

export interface ConclusionInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly round: Pick<RoundRow, 'roundId' | 'title' | 'draftVersion'>;
  readonly heldOn: Day;
  /** Who signed the conclusion: `Nguyễn Thanh Bình, Giám đốc Sở`, the office held, or '' when nobody noted it. */
  readonly signer: string;
  readonly conclusions: readonly string[];
}

/** The note with its numbered conclusions. Throws `COMMENTS.NO_CONCLUSION` when there are none. */
export function conclusionNote(
  input: ConclusionInput,
  words: DocumentWords,
  say: WordingFor<'KET_LUAN'>,
): Paper {
  const { office, round } = input;
  const chair = words.conclusion.chair(input.signer.trim());
  const meeting = words.conclusion.meeting(round.title.trim());
  const conclusions = input.conclusions.filter((text) => text.trim() !== '');
  if (conclusions.length === 0) {
    throw new Problem('COMMENTS.NO_CONCLUSION', { round: round.roundId });
  }
  const meant = {
    nguoiChuTri: chair,
    cuocHop: meeting,
    duThao: words.draftOf(office.programme, round.draftVersion),
  };
  return {
    ...frameOf(office, input.registration, `TB-${office.bodyCode}`, words),
    name: words.conclusion.name(round.roundId, office.programme),
    subject: {
      kind: 'typed',
      typeName: words.conclusion.typeName,
      subject: oneLine(say('trichYeu', meant)),
    },
    blocks: closed([
      ...paragraphs(say('moDau', { ...meant, ngay: proseDay(input.heldOn) })),
      ...conclusions.map((text, index) => point(`${index + 1}.`, text.trim())),
      ...paragraphs(say('ketThuc', { coQuan: office.body })),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}
