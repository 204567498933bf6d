// The shipped wording of a document, and one whose blocks staff have rewritten.

import {
  catalogue,
  type WordedType,
  type WordingFor,
} from '../../../src/domain/wording/catalogue.ts';
import { wordingOf } from '../../../src/domain/wording/wording-of.ts';
import { wordings } from '../../../src/text/vi/wordings.ts';

/** The wording of a document with the texts of these blocks: `{ ketThuc: '' }`. */
export function wording<Type extends WordedType>(
  type: Type,
  texts: Readonly<Record<string, string>> = {},
): WordingFor<Type> {
  const rows = Object.entries(texts).map(([block, text]) => ({
    wordingId: `${type}.${block}`,
    text,
  }));
  return wordingOf(type, catalogue[type], wordings[type], rows);
}

/** The shipped wording of the Báo cáo tổng hợp and of its annexed table. */
export const reportWordings = () => ({
  report: wording('BAO_CAO'),
  table: wording('BANG_TONG_HOP'),
});
