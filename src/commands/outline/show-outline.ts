// Opens the dialog in which the outline and the wording of a draft are taken in.

import type { OutlineData } from '../../dialogs/data/outline.ts';
import { isSecret } from '../../domain/documents/secrecy.ts';
import { isHeld } from '../../domain/outline/clause-wordings.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';
import { isFiled } from './find-draft.ts';

export function showOutline(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums, reports } = wordsOf(office.language);
  const drafts = office.tables
    .read('drafts')
    .rows.filter(isFiled)
    .filter((draft) => !isSecret(draft));
  const held = new Set(
    office.tables
      .read('clauseTexts')
      .rows.filter(isHeld)
      .map(({ draftId }) => draftId),
  );
  const data: OutlineData = {
    common: dialogs.common,
    words: dialogs.outline,
    drafts: drafts.map(({ draftId, part, version, current }) => ({
      id: draftId,
      label: reports.outline.draftLabel(
        enums.part[part],
        version,
        current !== 'KHONG',
        held.has(draftId),
      ),
    })),
    chosen:
      drafts.find(({ part, current }) => part === 'DA' && current !== 'KHONG')?.draftId ??
      drafts[0]?.draftId ??
      '',
  };
  office.screen.show('outline', dialogs.outline.title, data);
}
