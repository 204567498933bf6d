// Đề cương chi tiết: the clauses of the four files, who is in charge of each, the plan and the rounds.

import { standingClauses } from '../../outline/clause-tree.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { citedPlan, frameOf } from '../frame.ts';
import type { Block, Paper } from '../paper.ts';
import { closed, heading, paragraph } from '../paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { clauseBlocks } from './clause-blocks.ts';
import { habitualClauses } from './habitual-clauses.ts';
import { memberName, phaseTable, roundTable } from './known-facts.ts';
import type { OutlineInput, OutlineWords } from './outline-input.ts';

/** Its own wording, and that of the shells, which has the habitual headings of each file. */
export interface OutlineWordings {
  readonly outline: WordingFor<'DE_CUONG'>;
  readonly shell: WordingFor<'DU_THAO'>;
}

/** The outline of the dossier as the sheets have it; a file without clauses says so, with headings to begin with. */
export function detailedOutline(
  input: OutlineInput,
  words: DocumentWords,
  { outline: say, shell }: OutlineWordings,
  own: OutlineWords,
): Paper {
  const { office } = input;
  const { outline } = own;
  return {
    ...frameOf(office, input.registration, `ĐC-${office.bodyCode}`, words),
    // No named type of document (Phụ lục III): it takes no number.
    number: '',
    name: outline.name(office.programme),
    subject: {
      kind: 'typed',
      typeName: outline.typeName,
      subject: oneLine(say('trichYeu', { tenDeAn: office.programme })),
    },
    bases: office.legalBases.map(words.basis),
    blocks: closed([
      ...paragraphs(
        say('moDau', {
          coQuan: office.body,
          tenDeAn: office.programme,
          keHoach: citedPlan(office, words),
        }),
      ),
      { kind: 'chapter', label: outline.part('I'), title: outline.files },
      ...input.files.flatMap(({ part, label }, index) => [
        heading(1, outline.fileOf('ABCD'.charAt(index), label)),
        ...clausesOf(part, input, shell, own),
      ]),
      { kind: 'chapter', label: outline.part('II'), title: outline.plan },
      phaseTable(input, own),
      { kind: 'chapter', label: outline.part('III'), title: outline.rounds },
      roundTable(input.rounds, own),
      ...paragraphs(say('ketThuc', { coQuan: office.body })),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function clausesOf(
  part: OutlineInput['files'][number]['part'],
  { clauses, team, office }: OutlineInput,
  say: WordingFor<'DU_THAO'>,
  own: OutlineWords,
): Block[] {
  const standing = standingClauses(part, clauses);
  if (standing.length === 0) {
    const habitual = habitualClauses(part, office.programme, say);
    return [
      paragraph(own.outline.noClauses, { italic: true }),
      ...clauseBlocks(habitual, () => []),
    ];
  }
  return clauseBlocks(standing, ({ ownerId }, leaf) => {
    const owner = memberName(ownerId, team);
    return [
      ...(owner === '' ? [] : [paragraph(own.owner(owner), { italic: true })]),
      ...(leaf ? [paragraph(own.empty)] : []),
    ];
  });
}
