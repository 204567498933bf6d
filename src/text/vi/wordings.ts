// The shipped wording of every document, a file each; staff change it in the sheet of wordings.

import type { ShippedWordings } from '../../domain/wording/catalogue.ts';
import { invitationTexts, minutesTexts } from './wordings/meetings.ts';
import { briefTexts, dossierListTexts, outlineTexts } from './wordings/programme-papers.ts';
import { replyLetterTexts } from './wordings/reply-letter.ts';
import { requestLetter } from './wordings/request-letter.ts';

export const wordings: ShippedWordings = {
  CONG_VAN: requestLetter,
  GIAY_MOI: invitationTexts,
  BIEN_BAN: minutesTexts,
  TRA_LOI: replyLetterTexts,
  TOM_TAT: briefTexts,
  MUC_LUC: dossierListTexts,
  DE_CUONG: outlineTexts,
};
