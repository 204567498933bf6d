// What frames every Quyết định of the province: its issuer, who decides, who signs (Mẫu 1.2, 1.3 of
// Nghị định 30/2020; practice.md §1.4).

import type { Ids } from '../../workbook/enums.ts';
import type { OfficeIdentity, Registration } from './facts.ts';
import { frameOf } from './frame.ts';
import type { Paper } from './paper.ts';
import type { DocumentWords } from './words.ts';

export interface DecisionIssuer {
  /** The office that proposes, not the one that issues. */
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  /** `Bắc Giang`; the word “tỉnh” may stand before it. */
  readonly province: string;
  readonly authority: Ids<'decisionAuthority'>;
}

/** Issued by the People's Committee, or by its chairman, as the authority line over the bases says. */
export function decisionFrame(
  { office, registration, province, authority }: DecisionIssuer,
  words: DocumentWords,
): ReturnType<typeof frameOf> & Required<Pick<Paper, 'decides'>> {
  const own = words.decision;
  // Only the name of a parent body may be shortened (Phụ lục I, Mục II.2).
  const committee = own.committee(province);
  return {
    ...frameOf(
      { ...office, parentBody: '', body: committee, signature: own.signature[authority] },
      registration,
      own.symbol,
      words,
    ),
    decides: { authority: own.authority[authority](committee), word: own.decides },
  };
}
