// Rows of the log that contradict the rules, with their remedies; answers carried to merged comments.

import type { CheckCommentsData } from '../../dialogs/data/check-comments.ts';
import type { Report } from '../../dialogs/data.ts';
import {
  answeredButLeft,
  type CommentFinding,
  checkComments,
  type FoundComment,
} from '../../domain/comments/check-comments.ts';
import type { CommentId } from '../../domain/ids.ts';
import { answersToShare } from '../../domain/rounds/entry.ts';
import { activeMembers } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';
import { writeComments } from './write-comments.ts';

/** Comments of which the same is told one by one; of more, only their rows. */
const TOLD_EACH = 3;

/**
 * Reads five sheets, each once, and changes nothing. Answers typed into a main comment go to its merged ones by
 * the button of this report, not by the daily tick: the log belongs to people while they type in it,
 * and nobody should find it changed in the morning without having asked.
 */
export function showCheckComments(office: Office = googleOffice()): void {
  checkBook(office);
  const { tables } = office;
  const { dialogs } = wordsOf(office.language);
  const log = openLog(office);
  const toShare = answersToShare(log).map(({ commentId }) => commentId);
  const data: CheckCommentsData = {
    common: dialogs.common,
    report: reportOf(log, toShare, tables.read('team').rows, office),
    share:
      toShare.length === 0
        ? ''
        : dialogs.checkComments.share.replace('{count}', String(toShare.length)),
  };
  office.screen.show('check-comments', dialogs.checkComments.title, data);
}

/** Writes the answers of main comments into those merged into them; finds nothing the second time. */
export function shareAnswers(office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const log = openLog(office);
    const changes = answersToShare(log);
    writeComments(changes, log, { action: 'ADJUDICATE' }, office);
    const { answering } = wordsOf(office.language).reports;
    return { lead: answering.shared(changes.length), sections: [], links: [] };
  });
}

/** The comments of every round that is not locked: what is locked stays as it is. */
function openLog({ tables }: Office): Kept<'comments'>[] {
  const locked = new Set(
    tables
      .read('rounds')
      .rows.filter(({ status }) => status === 'KHOA')
      .map(({ roundId }) => roundId),
  );
  return tables.read('comments').rows.filter(({ roundId }) => !locked.has(roundId));
}

function reportOf(
  log: readonly Kept<'comments'>[],
  toShare: readonly CommentId[],
  team: readonly Kept<'team'>[],
  office: Office,
): Report {
  const { tables } = office;
  const { answering } = wordsOf(office.language).reports;
  const found = checkComments({
    comments: log,
    team: activeMembers(team),
    clauses: tables.read('clauses').rows,
    drafts: tables.read('drafts').rows,
  });
  const byId = new Map(log.map((row) => [row.commentId, row]));
  const placeOf = (id: CommentId) => {
    const row = byId.get(id);
    return { id, row: row?.rowNumber ?? 0, body: row?.bodyName ?? '' };
  };
  const lines = alike(found).flatMap(({ finding, ids }) => {
    const places = ids.map(placeOf);
    if (ids.length <= TOLD_EACH) {
      return places.map((place) => answering.finding(place, finding, tables.names));
    }
    const rows = places.map(({ row }) => row);
    return [answering.findingOfMany(rows, finding, tables.names)];
  });
  const left = answeredButLeft(log);
  return {
    lead: answering.checkLead(found.length),
    tone: found.length + left.length === 0 ? 'ok' : 'warn',
    sections: [
      { title: answering.checkTitle, tone: 'bad' as const, lines },
      {
        title: answering.checkHint,
        tone: 'warn' as const,
        lines:
          left.length === 0 ? [] : [answering.answeredButLeft(answering.some(left), tables.names)],
      },
      {
        title: answering.toShareTitle,
        tone: 'warn' as const,
        lines: toShare.length === 0 ? [] : [answering.toShare(answering.some(toShare))],
      },
    ].filter((section) => section.lines.length > 0),
    links: [],
  };
}

/** The same finding with all the comments it was made of, in the order of the log. */
function alike(found: readonly FoundComment[]): { finding: CommentFinding; ids: CommentId[] }[] {
  const groups = new Map<string, { finding: CommentFinding; ids: CommentId[] }>();
  for (const { finding, commentId } of found) {
    const key = JSON.stringify(finding);
    const group = groups.get(key) ?? { finding, ids: [] };
    group.ids.push(commentId);
    groups.set(key, group);
  }
  return Array.from(groups.values());
}
