// The first rows of the sheet of phrases.

import { idOf } from '../domain/ids.ts';
import { phrases } from '../text/vi/phrases.ts';
import type { Row } from '../workbook/schema.ts';

export function phraseRows(): Row<'phrases'>[] {
  return phrases.map(([disposition, text], index) => ({
    phraseId: idOf(`CM-${String(index + 1).padStart(2, '0')}`),
    disposition,
    text,
    sortOrder: index + 1,
  }));
}
