// The detailed outline of the dossier, and the shell of each of its four files.

import {
  type FileOfDossier,
  type OutlineInput,
  type ShellPart,
  shellParts,
} from '../../../domain/documents/outline/outline-input.ts';
import { draftInForce } from '../../../domain/drafts/versions.ts';
import type { Kept } from '../../../workbook/schema.ts';
import type { Order, ProgrammeKind } from './kind.ts';

export const detailedOutlineKind: ProgrammeKind = {
  id: 'DE_CUONG',
  type: 'DE_CUONG',
  of: 'programme',
  wordings: ['DE_CUONG', 'DU_THAO'],
  usual: false,
  hasTable: false,
  paper: (order) => {
    const { printing, say } = order.desk;
    return printing.detailedOutline(outlineInput(order, []), {
      outline: say('DE_CUONG'),
      shell: say('DU_THAO'),
    });
  },
};

export const shellKinds: readonly ProgrammeKind[] = shellParts.map((part) => ({
  id: `DU_THAO_${part}`,
  type: 'DU_THAO',
  part,
  of: 'programme',
  wordings: ['DU_THAO'],
  usual: false,
  hasTable: false,
  paper: (order) =>
    order.desk.printing.shellOf(
      fileOf(part, order.desk.read('drafts')),
      outlineInput(order, order.desk.read('clauseTexts')),
      order.desk.say('DU_THAO'),
    ),
}));

function outlineInput({ desk, registration }: Order, texts: OutlineInput['texts']): OutlineInput {
  const drafts = desk.read('drafts');
  return {
    office: desk.identity,
    registration,
    province: desk.settings.province,
    authority: desk.settings.decisionAuthority,
    files: shellParts.map((part) => fileOf(part, drafts)),
    clauses: desk.read('clauses'),
    texts,
    // Read where a clause asks for them only: a shell stays within its calls.
    get team() {
      return desk.read('team');
    },
    get phases() {
      return desk.read('phases');
    },
    get rounds() {
      return desk.read('rounds');
    },
  };
}

/** The current draft of a file, else the last of the register. */
function fileOf(part: ShellPart, drafts: readonly Kept<'drafts'>[]): FileOfDossier {
  const draft = draftInForce(drafts, part);
  return { part, label: draft?.label ?? '', draft: draft?.draftId ?? null };
}
