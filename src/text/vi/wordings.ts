// The shipped wording of every document, a file each; staff change it in the sheet of wordings.

import type { ShippedWordings } from '../../domain/wording/catalogue.ts';
import { briefTexts } from './wordings/brief.ts';
import { commentTable } from './wordings/comment-table.ts';
import { comparisonTexts } from './wordings/comparison.ts';
import { conclusionNote } from './wordings/conclusion-note.ts';
import { decision } from './wordings/decision.ts';
import { evidenceTexts } from './wordings/evidence.ts';
import { invitationTexts, minutesTexts } from './wordings/meetings.ts';
import { dossierListTexts, outlineTexts } from './wordings/programme-papers.ts';
import { replyLetterTexts } from './wordings/reply-letter.ts';
import { requestLetter } from './wordings/request-letter.ts';
import { shellTexts } from './wordings/shell.ts';
import { submission } from './wordings/submission.ts';
import { summaryReport } from './wordings/summary-report.ts';
import { urgeLetter } from './wordings/urge-letter.ts';

export const wordings: ShippedWordings = {
  CONG_VAN: requestLetter,
  DON_DOC: urgeLetter,
  BANG_TONG_HOP: commentTable,
  BAO_CAO: summaryReport,
  KET_LUAN: conclusionNote,
  TO_TRINH: submission,
  QUYET_DINH: decision,
  GIAY_MOI: invitationTexts,
  BIEN_BAN: minutesTexts,
  TRA_LOI: replyLetterTexts,
  TOM_TAT: briefTexts,
  MUC_LUC: dossierListTexts,
  DE_CUONG: outlineTexts,
  DU_THAO: shellTexts,
  SO_SANH: comparisonTexts,
  KHAC: evidenceTexts,
};
