// The shipped wording of every document, a file each; staff change it in the sheet of wordings.

import type { ShippedWordings } from '../../domain/wording/catalogue.ts';
import { requestLetter } from './wordings/request-letter.ts';

export const wordings: ShippedWordings = {
  CONG_VAN: requestLetter,
};
