// The shell of a file of the dossier: its frame, its clauses, and under each what the sheet knows of it.

import type { Row } from '../../../workbook/schema.ts';
import { type ClauseId, idOf, type MemberId } from '../../ids.ts';
import { standingClauses, wordingOf } from '../../outline/clause-tree.ts';
import { decisionFrame } from '../decision-frame.ts';
import { frameOf } from '../frame.ts';
import { type Block, closed, type Paper, paragraph } from '../paper.ts';
import type { DocumentWords } from '../words.ts';
import { clauseBlocks, textBlocks } from './clause-blocks.ts';
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
      subject: subjectOf(file, office.programme, own),
    },
    recipients: file.part === 'TTR' || file.part === 'BC' ? [upward] : [],
    bases: file.part === 'TTR' ? [] : office.legalBases.map(words.basis),
    blocks: closed(bodyOf(file, input, words, own)),
    receivers: [words.asAbove, words.leaders('Sở'), words.kept(office.unitCode)],
  };
  return file.part === 'QD' ? asDecision(paper, input, words, own) : paper;
}

function subjectOf(file: FileOfDossier, programme: string, { shell }: OutlineWords): string {
  if (file.part !== 'BC') return shell.subjectOf[file.part](programme);
  return shell.afterType(file.label);
}

function bodyOf(
  file: FileOfDossier,
  input: OutlineInput,
  words: DocumentWords,
  own: OutlineWords,
): Block[] {
  const standing = standingClauses(file.part, input.clauses);
  const clauses = standing.length > 0 ? standing : habitual(file.part, own);
  return clauseBlocks(clauses, (clause, leaf) => {
    const owner = memberName(clause.ownerId, input.team);
    const charge = owner === '' ? [] : [paragraph(own.owner(owner), { italic: true })];
    const text =
      file.draft === null ? '' : wordingOf(clause.clauseId, file.draft, input.texts).trim();
    if (text !== '') return [...charge, ...textBlocks(text)];
    if (!leaf) return charge;
    const known = knownUnder(clause.title, input, words, own);
    return [...charge, ...(known.length > 0 ? known : [paragraph(own.empty)])];
  });
}

/** What a title asks for and the book can tell; [] where it cannot. */
function knownUnder(
  title: string,
  { office, phases, rounds }: OutlineInput,
  words: DocumentWords,
  own: OutlineWords,
): Block[] {
  const plain = title.normalize('NFC');
  if (PROCESS.test(plain)) return roundPoints(rounds, own);
  if (PLAN.test(plain)) return phasePoints(phases, own);
  if (BASES.test(plain)) return ended(office.legalBases.map(words.basis));
  return [];
}

/** Issued by the province, which the office proposes it to. */
function asDecision(
  paper: Paper,
  input: OutlineInput,
  words: DocumentWords,
  { shell }: OutlineWords,
): Paper {
  const { office } = input;
  return {
    ...paper,
    ...decisionFrame(input, words),
    bases: [...paper.bases, shell.proposer(office.body)],
    receivers: [shell.asArticle, office.body, words.kept(office.unitCode)],
  };
}

function habitual(part: FileOfDossier['part'], { habit }: OutlineWords): Row<'clauses'>[] {
  return habit[part].map(([number, title], index) => ({
    clauseId: idOf<ClauseId>(`${part}-${index}`),
    part,
    parentId: idOf<ClauseId>(''),
    number,
    title,
    sortOrder: index,
    ownerId: idOf<MemberId>(''),
    retired: null,
    note: '',
  }));
}
