// To 3: what a letter said of silence is kept apart from the round's cell, and the mail that confirms is called a receipt.

import { idOfLabel } from '../labels.ts';
import type { OldBook, OldCell, Step } from './step.ts';

/** What the kind `XAC_NHAN` was called, in both languages. */
const OLD_RECEIPT = new Set(['Xác nhận', 'Confirmation']);

/**
 * A round that was opened keeps the policy that its letter stated: until now only its cell said so,
 * and whoever chose another one there would have changed what was asked after the fact. A round that
 * has its word already, or whose cell is blank, is left.
 */
export const roundsInFull: Step = (book) => ({
  rows: {
    mailQueue: book
      .cells('mailQueue')
      .filter(({ column, text }) => column === 'kind' && OLD_RECEIPT.has(text))
      .map(({ key }) => ({ key, set: { kind: 'XAC_NHAN' as const } })),
  },
  kept: Object.fromEntries(openedRounds(book).flatMap((round) => saidOfSilence(round, book))),
});

interface OpenedRound {
  readonly key: string;
  readonly policy: string;
}

function openedRounds({ cells }: OldBook): OpenedRound[] {
  const all = cells('rounds');
  const textsOf = (name: string) =>
    new Map(
      all.filter(({ column }: OldCell) => column === name).map(({ key, text }) => [key, text]),
    );
  const policies = textsOf('silencePolicy');
  return Array.from(textsOf('openedAt'))
    .filter(([, opened]) => opened !== '')
    .map(([key]) => ({ key, policy: policies.get(key) ?? '' }));
}

function saidOfSilence({ key, policy }: OpenedRound, { kept, words }: OldBook): [string, string][] {
  const property = `silence.${key}`;
  const id = idOfLabel(words, 'silencePolicy', policy);
  return id === null || kept(property) !== null ? [] : [[property, id]];
}
