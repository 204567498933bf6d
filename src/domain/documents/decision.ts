// Dự thảo Quyết định phê duyệt Đề án: Mẫu 1.3 of Nghị định 30/2020, issued by the People's Committee
// or by its chairman, as the authority line says (practice.md §1.4, §4.7).

import { proseDay } from '../calendar/print.ts';
import { type Day, partsOf } from '../day.ts';
import type { WordingFor } from '../wording/catalogue.ts';
import { type DecisionIssuer, decisionFrame } from './decision-frame.ts';
import type { Block, Paper } from './paper.ts';
import { closed } from './paper-blocks.ts';
import { basesOf, oneLine, paragraphs, receiversOf } from './worded.ts';
import type { DocumentWords } from './words.ts';

export interface DecisionInput extends DecisionIssuer {
  /** The newest Tờ trình of the register; blank number and null day until it is registered. */
  readonly submission: { readonly number: string; readonly date: Day | null };
}

/** The draft, its number and date blank; articles that staff emptied close up. */
export function decision(
  input: DecisionInput,
  words: DocumentWords,
  say: WordingFor<'QUYET_DINH'>,
): Paper {
  const { office } = input;
  const own = words.decision;
  const of = {
    tenDeAn: office.programme,
    coQuan: office.body,
    uyBan: words.provincialCommittee(input.province),
  };
  const articles = [say('dieu1', of), say('dieu2', of), say('dieu3', of)].filter(
    (texts) => texts.length > 0,
  );
  const proposal = say('deNghi', { ...of, toTrinh: citedSubmission(input, words) });
  return {
    ...decisionFrame(input, words),
    name: own.name(office.programme),
    subject: {
      kind: 'typed',
      typeName: own.typeName,
      subject: oneLine(say('trichYeu', { tenDeAn: office.programme })),
    },
    bases: [
      ...basesOf(say('canCu', of)),
      ...office.legalBases.map(words.basis),
      ...basesOf(proposal),
    ],
    blocks: closed(articles.flatMap((texts, index) => articleOf(own.article(index + 1), texts))),
    receivers: receiversOf(
      say('noiNhan', { dieuCuoi: own.article(articles.length), uyBan: of.uyBan }),
    ),
  };
}

/** `Điều 1.` in bold before its first paragraph (Phụ lục I, Mục II.5). */
function articleOf(label: string, [first = '', ...rest]: readonly string[]): Block[] {
  return [
    { kind: 'paragraph', runs: [{ text: `${label}. `, bold: true }, { text: first }] },
    ...paragraphs(rest),
  ];
}

function citedSubmission(
  { office, submission, registration }: DecisionInput,
  words: DocumentWords,
): string {
  const number = submission.number.trim();
  const { cited } = words.decision;
  return number === '' || submission.date === null
    ? cited(
        `     /TTr-${office.bodyCode}`,
        words.decision.blankDate(partsOf(registration.today).year),
      )
    : cited(number, proseDay(submission.date));
}
