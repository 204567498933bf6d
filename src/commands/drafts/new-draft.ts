// Puts the next version of a file into the register; the one before is current no more.

import type { Report } from '../../dialogs/data.ts';
import { nextVersionOf } from '../../domain/drafts/versions.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { NewVersionInput } from '../input/drafts.ts';
import { findDraft } from '../outline/find-draft.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';

/**
 * Pressed twice, or after a stop, it makes no second version of the same one.
 * @throws Problem DRAFT.UNKNOWN, DRAFT.NOT_CURRENT
 */
export function newDraft({ draftId, link }: NewVersionInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const { enums, reports } = wordsOf(office.language);
    const drafts = office.tables.read('drafts').rows;
    const { part } = findDraft(drafts, draftId);
    const now = office.clock.now();
    const { added, version, outdated } = nextVersionOf(drafts, {
      part,
      basedOn: draftId,
      docUrl: link,
      now,
    });
    // The new one first: at no moment has the file no current version.
    office.tables.append('drafts', added === null ? [] : [added]);
    office.tables.update(
      'drafts',
      outdated.map((key) => ({ key, set: { current: 'KHONG' as const } })),
    );
    const name = `${enums.part[part]}, ${version}`;
    if (added !== null) {
      record(office, [
        {
          action: 'NEW_DRAFT',
          entity: 'drafts',
          entityId: added.draftId,
          detail: reports.drafts.basedOn(draftId),
        },
      ]);
    }
    return {
      lead: added === null ? reports.drafts.madeBefore(name) : reports.drafts.made(name),
      sections: [{ title: reports.next, tone: '', lines: reports.drafts.nextSteps }],
      links: [],
    };
  });
}
