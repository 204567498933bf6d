// Makes the table of so many comments in this process and prints the seconds of CPU that it took:
// content and bytes, without the start of the process and the reading of the program.

import { writeFileSync } from 'node:fs';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import { commentTable } from '../../src/domain/documents/comment-table.ts';
import { issuesOf } from '../../src/domain/documents/issues.ts';
import { countPrinted } from '../../src/domain/documents/reconcile.ts';
import { type CommentId, idOf } from '../../src/domain/ids.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { facts, office, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';

const [, , target = '', count = '0'] = process.argv;
const [first] = facts.comments;
if (first === undefined) throw new Error('The round has no comments.');
const comments = Array.from({ length: Number(count) }, (_, index) => ({
  ...(facts.comments[index % facts.comments.length] ?? first),
  commentId: idOf<CommentId>(`GY-D4-${String(index + 1).padStart(4, '0')}`),
  duplicateOf: idOf<CommentId>(''),
  content: `Góp ý thứ ${index + 1} về nội dung của Mục IV.`,
}));
const many = {
  ...facts,
  comments,
  commentCounts: countPrinted(issuesOf(comments, facts.round.roundId)),
};
const before = process.cpuUsage();
const paper = commentTable(
  { office, registration: unregistered, facts: many, form: 'CO_TT' },
  words,
  wording('BANG_TONG_HOP'),
);
const bytes = await paperToDocx(paper, moment('2021-09-08T08:30'));
const { user, system } = process.cpuUsage(before);
writeFileSync(target, bytes);
process.stdout.write(String((user + system) / 1e6));
