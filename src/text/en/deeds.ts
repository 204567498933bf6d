// What the audit log says of each deed: counts and kinds in words, never text from outside. English.

import type { deeds as vi } from '../vi/deeds.ts';

export const deeds: typeof vi = {
  imported: (added, changed) =>
    `${added.length} bodies added${idsOf(added)}, ${changed.length} updated${idsOf(changed)}.`,
  planImported: (phases, rounds, members, papers, settings) =>
    `Added ${[
      [phases.length, `phases${idsOf(phases)}`] as const,
      [rounds.length, `rounds${idsOf(rounds)}`] as const,
      [members, 'people'] as const,
      [papers, 'bases and files'] as const,
      [settings, 'settings'] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
      .join(', ')}.`,
  contacted: (round, body, updated) =>
    `Round ${round}, body ${body}${updated ? '; contact and telephone updated' : ''}.`,
  numbered: (round, mails) =>
    `${round === '' ? '' : `Round ${round}: `}number and date; ${mails} waiting mails carry them.`,
  confirmed: (ids) => `${ids.length} bodies confirmed${idsOf(ids)}.`,
  filled: (sheets) => `Filled the sheets ${sheets.join(', ')}.`,
  opened: (requests, mails) => `Made ${requests} requests, queued ${mails} mails.`,
  tookIn: (match, comments) => `${match}; ${comments} comments.`,
  entered: (channel, comments) => `${channel}; ${comments} comments.`,
  packed: (files) => `Made the evidence pack: its folder holds ${files} files.`,
  made: (type, version) => `${type}, version ${version}.`,
  moved: (from, to) => `${from} → ${to}.`,
  movedDue: (requests, mails) => `${requests} requests newly due, queued ${mails} mails.`,
  carried: (comments, to) => `${comments} comments into round ${to}.`,
  tried: 'Sent one mail for trial to the person at work.',
  reminded: (mails) => `Queued ${mails} reminders.`,
  settled: (unknown, sent, waiting) =>
    `${unknown} mails in doubt, ${sent} sent, ${waiting} waiting again.`,
  assigned: (member, ids) => `${member}: ${ids.length} tasks${idsOf(ids)}.`,
  handedOver: (from, to, handOut, reason) => `${from} → ${to} (${handOut}). Reason: ${reason}`,
  accepted: (tasks, change) => `${tasks} tasks${change ? ', a change asked for' : ''}.`,
  acceptedStrange: 'The code is wrong or not of this book; nothing was changed.',
  absence: 'Entered an absence.',
  commentCell: (column) => `Column “${column}”.`,
  unknownOld: 'unknown (pasted)',
};

function idsOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : ` (${ids.join(', ')})`;
}
