// Opens the dialog of versions: the register of every file, who checked and approved what.

import type { DraftShown, DraftsData } from '../../dialogs/data/drafts.ts';
import { proseMoment } from '../../domain/calendar/print.ts';
import { type DraftCheck, lastChanges, standingCheck } from '../../domain/drafts/checks.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { draftName } from '../outline/draft-name.ts';
import { type FiledDraft, isFiled } from '../outline/find-draft.ts';
import { checkBook } from '../this-book.ts';

export function showDrafts(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const { tables } = office;
  const drafts = tables.read('drafts').rows.filter(isFiled);
  const changes = lastChanges(tables.read('audit').rows);
  const told = (draft: FiledDraft, check: DraftCheck): string => {
    const found = standingCheck(draft, check, changes.get(draft.draftId) ?? null);
    return found === null ? '' : `${found.by}, ${proseMoment(found.at)}`;
  };
  const shown = drafts.map((draft): DraftShown => {
    const others = drafts.filter(
      ({ part, draftId }) => part === draft.part && draftId !== draft.draftId,
    );
    return {
      id: draft.draftId,
      label: draftName(draft, words),
      current: draft.current !== 'KHONG',
      content: told(draft, 'CONTENT'),
      format: told(draft, 'FORMAT'),
      approval: told(draft, 'APPROVAL'),
      others: [...others]
        .sort(
          (one, other) =>
            Number(other.draftId === draft.basedOn) - Number(one.draftId === draft.basedOn),
        )
        .map((one) => ({ id: one.draftId, label: draftName(one, words) })),
    };
  });
  const data: DraftsData = {
    common: words.dialogs.common,
    words: words.dialogs.drafts,
    drafts: shown,
    chosen:
      shown.find(({ current, others }) => current && others.length > 0)?.id ??
      drafts.find(({ part, current }) => part === 'DA' && current !== 'KHONG')?.draftId ??
      '',
  };
  office.screen.show('drafts', words.dialogs.drafts.title, data);
}
