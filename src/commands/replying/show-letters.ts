// Opens the dialog in which a clerk answers the bodies of a round.

import type { LetterRound, ReplyLettersData } from '../../dialogs/data/reply-letters.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { attempt } from '../problems-of.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { lettersOfRound } from './letters-of-round.ts';

export function showReplyLetters(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const comments = office.tables.read('comments').rows;
  const register = office.tables.read('documents').rows;
  const rounds = office.tables
    .read('rounds')
    .rows.filter(({ roundId }) => comments.some((comment) => comment.roundId === roundId))
    .map((round): LetterRound => {
      const { value, problems } = attempt(
        () => lettersOfRound(round.roundId, comments, register),
        office,
      );
      const bodies = (value ?? []).map(({ bodyId, bodyName, points, open, version }) => ({
        id: bodyId,
        label: bodyName,
        points: points.length,
        open: open.length,
        version,
      }));
      return { id: round.roundId, label: roundLabel(round), bodies, problems };
    })
    .filter(({ bodies, problems }) => bodies.length > 0 || problems.length > 0);
  const data: ReplyLettersData = { common: dialogs.common, words: dialogs.replyLetters, rounds };
  office.screen.show('reply-letters', dialogs.replyLetters.title, data);
}
