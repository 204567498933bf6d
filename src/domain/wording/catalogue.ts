// Every document whose wording staff may edit, a file each; the order is that of the sheet.

import type { Ids } from '../../workbook/enums.ts';
import type { Wording, WordingBlocks, WordingTexts } from './block.ts';
import { briefBlocks } from './catalogue/brief.ts';
import { commentTableBlocks } from './catalogue/comment-table.ts';
import { comparisonBlocks } from './catalogue/comparison.ts';
import { conclusionNoteBlocks } from './catalogue/conclusion-note.ts';
import { decisionBlocks } from './catalogue/decision.ts';
import { evidenceBlocks } from './catalogue/evidence.ts';
import { invitationBlocks, minutesBlocks } from './catalogue/meetings.ts';
import { dossierListBlocks, outlineBlocks } from './catalogue/programme-papers.ts';
import { replyLetterBlocks } from './catalogue/reply-letter.ts';
import { requestLetterBlocks } from './catalogue/request-letter.ts';
import { shellBlocks } from './catalogue/shell.ts';
import { submissionBlocks } from './catalogue/submission.ts';
import { summaryReportBlocks } from './catalogue/summary-report.ts';
import { urgeLetterBlocks } from './catalogue/urge-letter.ts';

export const catalogue = {
  CONG_VAN: requestLetterBlocks,
  DON_DOC: urgeLetterBlocks,
  BANG_TONG_HOP: commentTableBlocks,
  BAO_CAO: summaryReportBlocks,
  KET_LUAN: conclusionNoteBlocks,
  TO_TRINH: submissionBlocks,
  QUYET_DINH: decisionBlocks,
  GIAY_MOI: invitationBlocks,
  BIEN_BAN: minutesBlocks,
  TRA_LOI: replyLetterBlocks,
  TOM_TAT: briefBlocks,
  MUC_LUC: dossierListBlocks,
  DE_CUONG: outlineBlocks,
  DU_THAO: shellBlocks,
  SO_SANH: comparisonBlocks,
  /** The papers of an evidence pack are of no type of their own. */
  KHAC: evidenceBlocks,
} as const satisfies { readonly [Type in Ids<'documentType'>]?: WordingBlocks };

type Catalogue = typeof catalogue;

export type WordedType = keyof Catalogue;

export type WordingFor<Type extends WordedType> = Wording<Catalogue[Type]>;

/** The shipped words of every document. */
export type ShippedWordings = {
  readonly [Type in WordedType]: WordingTexts<Catalogue[Type]>;
};

export const wordedTypes = Object.keys(catalogue) as readonly WordedType[];
