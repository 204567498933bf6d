// The shell of a file of the dossier: its frame, its clauses, and under each what the sheet knows of it.

import { standingClauses } from '../../outline/clause-tree.ts';
import { wordingsOf } from '../../outline/clause-wordings.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { decisionFrame } from '../decision-frame.ts';
import { frameOf } from '../frame.ts';
import type { Block, Paper } from '../paper.ts';
import { closed, paragraph } from '../paper-blocks.ts';
import { basesOf, oneLine, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { clauseBlocks, textBlocks } from './clause-blocks.ts';
import { habitualClauses } from './habitual-clauses.ts';
import { ended, memberName, phasePoints, roundPoints } from './known-facts.ts';
import type { FileOfDossier, OutlineInput, OutlineWords } from './outline-input.ts';

/** Clauses whose title says that the book knows what belongs under it. */
const PROCESS = /quá trình (xây dựng|chuẩn bị|lấy ý kiến|soạn thảo)/iu;
const PLAN = /tiến độ|kế hoạch (triển khai|thực hiện|xây dựng)/iu;
const BASES = /căn cứ|cơ sở pháp lý/iu;

/**
 * The shell of one file. A clause of the newest draft has its wording; of the others, what the book
 * knows (legal bases, rounds, phases) where the title asks for it, else `…`.
 */
export function shellOf(
  file: FileOfDossier,
  input: OutlineInput,
  words: DocumentWords,
  say: WordingFor<'DU_THAO'>,
  own: OutlineWords,
): Paper {
  const { office } = input;
  const frame = frameOf(
    office,
    input.registration,
    `${own.shell[file.part].code}-${office.bodyCode}`,
    words,
  );
  const upward = words.provincialCommittee(input.province);
  const paper: Paper = {
    ...frame,
    name: own.shell.name(own.shell[file.part].typeName.toLocaleLowerCase('vi'), office.programme),
    subject: {
      kind: 'typed',
      typeName: own.shell[file.part].typeName,
      subject: oneLine(subjectOf(file, office.programme, say, own)),
    },
    recipients: file.part === 'TTR' || file.part === 'BC' ? [upward] : [],
    bases: file.part === 'TTR' ? [] : office.legalBases.map(words.basis),
    blocks: closed(bodyOf(file, input, words, say, own)),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
  return file.part === 'QD' ? asDecision(paper, input, words, say) : paper;
}

function subjectOf(
  { part, label }: FileOfDossier,
  tenDeAn: string,
  say: WordingFor<'DU_THAO'>,
  { shell }: OutlineWords,
): readonly string[] {
  return part === 'BC'
    ? say('trichYeuBC', { tenBaoCao: shell.afterType(label), tenDeAn })
    : say(`trichYeu${part}`, { tenDeAn });
}

function bodyOf(
  file: FileOfDossier,
  input: OutlineInput,
  words: DocumentWords,
  say: WordingFor<'DU_THAO'>,
  own: OutlineWords,
): Block[] {
  const standing = standingClauses(file.part, input.clauses);
  const clauses =
    standing.length > 0 ? standing : habitualClauses(file.part, input.office.programme, say);
  const wordings = file.draft === null ? null : wordingsOf(file.draft, input.texts);
  return clauseBlocks(clauses, (clause, leaf) => {
    const owner = clause.ownerId.trim() === '' ? '' : memberName(clause.ownerId, input.team);
    const charge = owner === '' ? [] : [paragraph(own.owner(owner), { italic: true })];
    const text = wordings?.get(clause.clauseId)?.text.trim() ?? '';
    if (text !== '') return [...charge, ...textBlocks(text)];
    if (!leaf) return charge;
    const known = knownUnder(clause.title, input, words, own);
    return [...charge, ...(known.length > 0 ? known : [paragraph(own.empty)])];
  });
}

/** What a title asks for and the book can tell; [] where it cannot. */
function knownUnder(
  title: string,
  input: OutlineInput,
  words: DocumentWords,
  own: OutlineWords,
): Block[] {
  const plain = title.normalize('NFC');
  if (PROCESS.test(plain)) return roundPoints(input.rounds, own);
  if (PLAN.test(plain)) return phasePoints(input.phases, own);
  if (BASES.test(plain)) return ended(input.office.legalBases.map(words.basis));
  return [];
}

/** Issued by the province, which the office proposes it to. */
function asDecision(
  paper: Paper,
  input: OutlineInput,
  words: DocumentWords,
  say: WordingFor<'DU_THAO'>,
): Paper {
  const { office } = input;
  return {
    ...paper,
    ...decisionFrame(input, words),
    bases: [...paper.bases, ...basesOf(say('deNghi', { coQuan: office.body }))],
    receivers: receiversOf(say('noiNhanQD', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}
