// What the detailed outline and the shells of the four files are made from.

import type { Ids } from '../../../workbook/enums.ts';
import type { Row } from '../../../workbook/schema.ts';
import type { DraftId } from '../../ids.ts';
import type { OfficeIdentity, Registration } from '../facts.ts';

/** A file of the dossier that has a shell of its own. */
export type ShellPart = Exclude<Ids<'part'>, 'CHUNG'>;

export const shellParts: readonly ShellPart[] = ['BC', 'DA', 'TTR', 'QD'];

export interface FileOfDossier {
  readonly part: ShellPart;
  /** Under its name of the register; '' when the register has none. */
  readonly label: string;
  /** Its newest draft; null when there is none. */
  readonly draft: DraftId | null;
}

export interface OutlineInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  readonly province: string;
  readonly authority: Ids<'decisionAuthority'>;
  /** The four files in the order of the dossier. */
  readonly files: readonly FileOfDossier[];
  readonly clauses: readonly Row<'clauses'>[];
  readonly texts: readonly Row<'clauseTexts'>[];
  readonly team: readonly Pick<Row<'team'>, 'memberId' | 'honorific' | 'fullName'>[];
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly Row<'rounds'>[];
}

export type OutlineWords = typeof import('../../../text/vi/papers/outline.ts').outlinePapers;
