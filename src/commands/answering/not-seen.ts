// “Đã tiếp thu nhưng chưa thấy trong dự thảo”: every accepted comment that no draft shows, round by round.

import type { Report } from '../../dialogs/data.ts';
import { wordingFinder } from '../../domain/comments/draft-wording.ts';
import { notSeenInDraft } from '../../domain/comments/not-seen.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';

/** Reads four sheets, each once; changes nothing. */
export function notSeenNow(office: Office = googleOffice()): Report {
  checkBook(office);
  const { tables } = office;
  const { answering } = wordsOf(office.language).reports;
  const log = tables.read('comments').rows;
  const wordingsOf = wordingFinder(
    tables.read('drafts').rows,
    tables.read('clauses').rows,
    tables.read('clauseTexts').rows,
  );
  const found = notSeenInDraft(log, wordingsOf);
  const byId = new Map(log.map((row) => [row.commentId, row]));
  const rounds = Array.from(new Set(found.map(({ roundId }) => roundId)));
  return {
    lead: answering.unseenLead(found.length, tables.names),
    tone: found.length === 0 ? 'ok' : 'warn',
    sections: rounds.map((round) => {
      const own = found.filter(({ roundId }) => roundId === round);
      return {
        title: answering.unseenRound(round, own.length),
        tone: 'warn',
        lines: own.map(({ commentId: id, why }) => {
          const row = byId.get(id);
          const place = { id, row: row?.rowNumber ?? 0, body: row?.bodyName ?? '' };
          return answering.unseen(place, why, tables.names);
        }),
      };
    }),
    links: [],
  };
}
