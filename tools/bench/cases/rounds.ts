// A round is extended, closed, carried on; its papers, letters and evidence are made.

import type { StepPreview } from '../../../src/dialogs/data/round-steps.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { asked, type Case } from '../case.ts';
import type { Desk } from '../desk.ts';
import { changeCells } from '../world/put-rows.ts';
import { rowsOf } from '../world/rows-of.ts';

const ROUND = { roundId: 'D4' };
const extension = { ...ROUND, step: 'EXTEND', newDay: '2021-09-10', reason: 'Thêm thời gian' };

/** Every comment has its answer, so that papers can be made and the round laid before the leaders. */
function settle(desk: Desk): void {
  changeCells(
    desk.runtime,
    'comments',
    rowsOf(desk.runtime, 'comments').flatMap((row) =>
      row.status === 'MOI' || row.status === 'PHAN_CONG'
        ? [
            {
              rowNumber: row.rowNumber,
              values: {
                disposition: 'GIU_NGUYEN' as const,
                explanation: 'Đề xuất giữ nguyên theo Nghị quyết của HĐND tỉnh.',
                severity: 'NGUYEN_TAC' as const,
                status: 'DE_XUAT' as const,
                ownerId: row.ownerId === '' ? idOf<typeof row.ownerId>('TV2') : row.ownerId,
              },
            },
          ]
        : [],
    ),
  );
}

/** The round is laid before the leaders; a tenth of what it may carry on. */
async function laid(desk: Desk): Promise<readonly string[]> {
  settle(desk);
  for (const step of ['DONG', 'TONG_HOP', 'TRINH']) {
    await desk.ask('takeStep', { ...ROUND, step, newDay: '', reason: '' });
  }
  const step = { ...ROUND, step: 'CARRY_OVER', newDay: '', reason: '' };
  const { proposals } = await desk.ask<Pick<StepPreview, 'proposals'>>('previewStep', step);
  return proposals.slice(0, Math.ceil(proposals.length / 10)).map(({ id }) => id);
}

/** Bodies that said something through the form, all of whose points are answered. */
async function heard(desk: Desk): Promise<readonly object[]> {
  settle(desk);
  const bodies = new Set(rowsOf(desk.runtime, 'comments').map(({ bodyId }) => bodyId));
  return [...bodies].slice(0, 5).map((bodyId) => ({ bodyId, version: 1 }));
}

/** A document that the book has made, by its address. */
const madeDocument = async (desk: Desk): Promise<string> =>
  desk.book
    .rows('documents')
    .map((row) => row.text('url'))
    .find((url) => url.includes('docs.google.com/document')) ?? '';

export const roundCases: readonly Case[] = [
  asked('previewStep', extension),
  asked('takeStep', extension),
  asked('closeRound', ROUND),
  {
    command: 'carryOver',
    ready: laid,
    act: (desk, comments) => desk.ask('carryOver', { ...ROUND, laterRound: 'D5', comments }),
  },
  {
    command: 'makeDocuments',
    ready: async (desk) => settle(desk),
    act: (desk) => desk.ask('makeDocuments', { ...ROUND, kinds: ['BANG_TONG_HOP', 'BAO_CAO'] }),
  },
  {
    command: 'makeReplyLetters',
    ready: heard,
    act: (desk, letters) => desk.ask('makeReplyLetters', { ...ROUND, letters }),
  },
  asked('makeEvidencePack', ROUND),
  {
    command: 'checkLayout',
    ready: madeDocument,
    act: (desk, link) => desk.ask('checkLayout', { link }),
  },
];
