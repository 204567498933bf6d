// The words of the sheet “Hướng dẫn”. English.

import type { GuideWords } from '../../workbook/guide/words.ts';
import { menu } from './menu.ts';
import { sheets, views } from './sheets.ts';

const item = (...labels: string[]): string => [menu.title, ...labels].join(' › ');

export const guide: GuideWords = {
  title: 'How to use Sổ Đề án',
  intro: `Every command is under ${menu.title} in the menu bar (open the book and wait a few seconds). A command with “…” opens a preview; only its last button writes, sends or makes a document.`,
  daily: {
    title: 'Every day',
    steps: [
      `Look at ${views.today}: what is late, due and waiting for each member.`,
      `${item(menu.takeIn)}; where it is not clear whose a reply is, ${item(menu.tray)}`,
      `${item(menu.answering, menu.answerComments)} to answer comments one by one, or write into ${sheets.comments.title}.`,
      `What the team may not decide: ${item(menu.answering, menu.askLeader)} The leader chooses in one cell of ${sheets.decisions.title}.`,
      `At the end of a round: ${item(menu.closeRound)} then ${item(menu.papers, menu.makeDocuments)}`,
    ],
  },
  rules: {
    title: 'What you may do, and better not',
    lines: [
      'You may filter, sort, hide, rename tabs and columns, add columns of your own, widen columns.',
      'Do not delete rows that have an id, change ids or row 1 (hidden). Grey cells are written by the program.',
      `Something odd? ${item(menu.checkBook)} names the tab, the row and what to do.`,
    ],
  },
  heads: { tab: 'Tab', purpose: 'What it is for' },
  groups: {
    view: 'To look at (red tabs): the leader and the whole team; computed, nothing to enter',
    work: 'To work in (blue tabs): the team enters and edits',
    directory: 'Directory, settings, templates (green tabs): edited when something changes',
    machinery: 'Written by the program (grey tabs): to look at only',
  },
  views: {
    dashboard:
      'Where the Đề án stands, the open round, what waits for the leader, what is overdue.',
    today: 'What is late, due and waiting for each member; the weeks with too much work.',
    gantt: 'The phases by week, first plan and current one, the rounds.',
    guide: 'This tab.',
  },
};
