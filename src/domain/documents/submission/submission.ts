// Tờ trình: the Đề án laid before the People's Committee, with how it came about (practice.md §4.6).

import type { WordingFor } from '../../wording/catalogue.ts';
import { citedPlan, frameOf } from '../frame.ts';
import { differencePoints } from '../open-issues.ts';
import type { Block, Paper } from '../paper.ts';
import { closed, heading } from '../paper-blocks.ts';
import { commentFiguresOf } from '../summary/comment-figures.ts';
import { summedComments } from '../summary/summed-comments.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { historyPoints } from './history.ts';
import type { SubmissionInput } from './input.ts';

/** The Tờ trình, its number and date blank; the figures are those of the rounds handed in. */
export function submission(
  input: SubmissionInput,
  words: DocumentWords,
  say: WordingFor<'TO_TRINH'>,
): Paper {
  const { office, recipient } = input;
  return {
    ...frameOf(office, input.registration, `TTr-${office.bodyCode}`, words),
    name: words.submission.name(office.programme),
    subject: {
      kind: 'typed',
      typeName: words.submission.typeName,
      subject: oneLine(say('trichYeu', { tenDeAn: office.programme })),
    },
    recipients: [recipient],
    bases: office.legalBases.map(words.basis),
    blocks: closed(bodyOf(input, words, say)),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function bodyOf(
  input: SubmissionInput,
  words: DocumentWords,
  say: WordingFor<'TO_TRINH'>,
): Block[] {
  const { office, recipient, attachments } = input;
  const { headings } = words.submission;
  const to = { coQuan: office.body, noiNhan: recipient, tenDeAn: office.programme };
  const asked = office.legalBases.join('; ') || citedPlan(office, words);
  const enclosed = attachments.map((name, index) => words.letter.file(index + 1, name)).join('; ');
  return [
    ...paragraphs(say('moDau', to)),
    heading(1, headings.need),
    ...paragraphs(say('canCuGiao', { ...to, canCu: asked })),
    ...paragraphs(say('coSoThucTien', { ...to, baoCao: input.pastReport })),
    heading(1, headings.process),
    ...paragraphs(say('quaTrinh', { ...to, keHoach: citedPlan(office, words) })),
    ...historyPoints(input, words, say),
    heading(1, headings.content),
    ...paragraphs([...say('boCuc', to), ...input.contentParts]),
    heading(1, headings.comments),
    ...commentsTold(input, words, say),
    heading(1, headings.proposal),
    ...paragraphs(say('kienNghi', to)),
    ...(enclosed === ''
      ? []
      : paragraphs(say('guiKem', { danhSachTaiLieu: enclosed }), { italic: true })),
    ...paragraphs(say('ketThuc', to)),
  ];
}

function commentsTold(
  input: SubmissionInput,
  words: DocumentWords,
  say: WordingFor<'TO_TRINH'>,
): Block[] {
  const { office, recipient, rounds, open } = input;
  const to = { coQuan: office.body, noiNhan: recipient, tenDeAn: office.programme };
  const asked = rounds.filter(({ round }) => round.mode !== 'HOI_NGHI');
  const sums = summedComments(asked.map(({ comments }) => comments));
  const figures = commentFiguresOf(sums, words);
  return [
    ...paragraphs(
      say('tiepThu', {
        ...to,
        soDot: words.count(asked.length),
        ...figures,
        // A class that nothing falls into is not spoken of before the Committee.
        chuaGiaiTrinh: sums.unanswered === 0 ? '' : figures.chuaGiaiTrinh,
        xinYKien: sums.leader === 0 ? '' : figures.xinYKien,
      }),
    ),
    ...(open.length === 0
      ? paragraphs(say('khongKhacNhau', to))
      : differencePoints(open, (facts) => say('conKhacNhau', facts))),
  ];
}
