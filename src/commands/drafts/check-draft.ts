// Records that this account has checked the content or the form of a version, or approved it.

import type { Report } from '../../dialogs/data.ts';
import { checkedDraft, type DraftCheck, lastChanges } from '../../domain/drafts/checks.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { CheckingInput } from '../input/drafts.ts';
import { draftName } from '../outline/draft-name.ts';
import { findDraft } from '../outline/find-draft.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';

const FIELD: Readonly<Record<DraftCheck, string>> = {
  CONTENT: 'contentOk',
  FORMAT: 'formatOk',
  APPROVAL: 'approved',
};

/** @throws Problem DRAFT.UNKNOWN, DRAFT.NOT_CURRENT, DRAFT.NOBODY, DRAFT.NOT_CHECKED; nothing is written then */
export function checkDraft({ draftId, check }: CheckingInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const words = wordsOf(office.language);
    const { drafts: own } = words.reports;
    const draft = findDraft(office.tables.read('drafts').rows, draftId);
    const changedAt = lastChanges(office.tables.read('audit').rows).get(draftId) ?? null;
    const set = checkedDraft(draft, check, office.person, office.clock.now(), changedAt);
    const name = draftName(draft, words);
    if (set === null) {
      return { lead: own.alreadyChecked(name, own.checks[check]), sections: [], links: [] };
    }
    office.tables.update('drafts', [{ key: draftId, set }]);
    record(office, [
      {
        action: 'CHECK_DRAFT',
        entity: 'drafts',
        entityId: draftId,
        detail: own.checks[check],
        cell: { field: FIELD[check], old: '', next: words.enums.yesNo.CO },
      },
    ]);
    const alone = check === 'APPROVAL' && isOnePerson(draft);
    return {
      lead: own.checked(name, own.checks[check], office.person),
      sections: alone ? [{ title: own.note, tone: 'warn', lines: [own.onePerson] }] : [],
      links: [],
    };
  });
}

/** Content and form are to be answered for by two persons (Nghị định 30/2020, Điều 12). */
const isOnePerson = ({ contentBy, formatBy }: Kept<'drafts'>): boolean => contentBy === formatBy;
