// Compares two versions of a file clause by clause: a document, and its summary on the screen.

import type { Report } from '../../dialogs/data.ts';
import { nextVersion, paperSubject } from '../../domain/documents/subject.ts';
import { isHeld } from '../../domain/outline/clause-wordings.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { bookSettings } from '../book-settings.ts';
import type { ComparingInput } from '../input/drafts.ts';
import { findDraft, refuseSecret } from '../outline/find-draft.ts';
import { identityOf } from '../papers/identity.ts';
import { storing } from '../papers/store-paper.ts';
import { readWordings } from '../papers/wordings.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';

/** @throws Problem DRAFT.UNKNOWN, DRAFT.SECRET, DRAFT.NOT_ALIKE, DRAFT.NO_WORDING; nothing is made then */
export function compareDrafts(input: ComparingInput, office: Office): Promise<Report> {
  return office.locked(async () => {
    checkBook(office);
    const { tables } = office;
    const drafts = tables.read('drafts').rows;
    const pair = [findDraft(drafts, input.draftId), findDraft(drafts, input.otherId)] as const;
    // However they were chosen, the older one stands on the left.
    const [older, newer] = pair[0].rowNumber <= pair[1].rowNumber ? pair : [pair[1], pair[0]];
    for (const draft of pair) refuseSecret(draft);
    if (older.part !== newer.part || older.draftId === newer.draftId) {
      throw new Problem('DRAFT.NOT_ALIKE', { draft: older.draftId, other: newer.draftId });
    }
    const texts = tables.read('clauseTexts').rows.filter(isHeld);
    for (const { draftId } of pair) {
      if (texts.every((row) => row.draftId !== draftId)) {
        throw new Problem('DRAFT.NO_WORDING', { draft: draftId });
      }
    }
    const say = readWordings(['SO_SANH'], office);
    const printing = office.printing();
    const clauses = printing.compareDrafts(
      older.draftId,
      newer.draftId,
      texts,
      tables.read('clauses').rows,
    );
    const settings = bookSettings(office);
    const register = tables.read('documents').rows;
    const subject = paperSubject({ part: newer.part });
    const version = nextVersion(register, 'SO_SANH', subject);
    const comparison = {
      office: identityOf(settings, register),
      registration: { number: '', date: null, today: office.clock.today(), version },
      file: newer.label,
      older: older.version,
      newer: newer.version,
      clauses,
    };
    const paper = printing.comparisonPaper(comparison, say('SO_SANH'));
    const store = storing(register, settings, office);
    const { url } = await store.one({ paper, type: 'SO_SANH', subject, version });
    const { enums, reports } = wordsOf(office.language);
    record(office, [
      {
        action: 'COMPARE_DRAFTS',
        entity: 'drafts',
        entityId: newer.draftId,
        detail: reports.drafts.against(older.draftId),
      },
    ]);
    const places = (change: (typeof clauses)[number]['change']): string[] =>
      clauses.filter((one) => one.change === change).map(({ place }) => place);
    const { compared } = reports.drafts;
    return {
      lead: compared.lead(
        `${enums.part[newer.part]}, ${older.version}`,
        newer.version,
        clauses.length - places('SAME').length,
        clauses.length,
      ),
      sections: (['CHANGED', 'ADDED', 'DROPPED'] as const)
        .map((change) => ({ title: compared[change], tone: '' as const, lines: places(change) }))
        .filter(({ lines }) => lines.length > 0),
      links: [{ label: reports.documentMade(enums.documentType.SO_SANH, version), url }],
    };
  });
}
