// States held against the cells beside them and against other rows, on rows of one's own.

import { expect, it } from 'vitest';
import { stateFaults } from '../../../src/workbook/integrity/states.ts';
import { book, type Rows } from './book.ts';

const at = '2021-08-23T08:00';
const settled = {
  commentId: 'GY-1',
  status: 'DUYET',
  disposition: 'GHI_NHAN',
  explanation: 'Ghi nhận.',
};

it.each<[string, Rows, readonly string[]]>([
  [
    'a mail that left, without its time',
    { mailQueue: [{ mailId: 'TH-1', status: 'DA_GUI' }] },
    ['SENT_WITHOUT_TIME'],
  ],
  [
    'a mail that waits, with a time',
    { mailQueue: [{ mailId: 'TH-1', status: 'CHO', sentAt: at }] },
    ['TIME_WITHOUT_SENT'],
  ],
  [
    'one mail that left twice',
    {
      mailQueue: ['TH-1', 'TH-2'].map((mailId) => ({
        mailId,
        dedupeKey: 'D4:STC:LAY_Y_KIEN:1',
        status: 'DA_GUI',
        sentAt: at,
      })),
    },
    ['MAIL_TWICE'],
  ],
  [
    'a lock without its time',
    { rounds: [{ roundId: 'D1', mode: 'HOI_NGHI', status: 'KHOA' }] },
    ['LOCKED_WITHOUT_TIME'],
  ],
  [
    'a time without its lock',
    { rounds: [{ roundId: 'D1', status: 'NHAP', lockedAt: at }] },
    ['TIME_WITHOUT_LOCK'],
  ],
  [
    'a round that asks by form and has none, nor a time',
    { rounds: [{ roundId: 'D4', mode: 'BIEU_MAU', status: 'MO' }] },
    ['OPENED_WITHOUT_TIME', 'OPEN_WITHOUT_FORM'],
  ],
  [
    'a request that left, without its time',
    { requests: [{ requestId: 'PH-1', sendStatus: 'DA_GUI' }] },
    ['REQUEST_SENT_WITHOUT_TIME'],
  ],
  [
    'a reply that fits no request',
    { replies: [{ replyId: 'TL-1', matchStatus: 'KHOP' }] },
    ['MATCHED_WITHOUT_REQUEST'],
  ],
  [
    'a reply of a meeting, which has no request',
    {
      rounds: [{ roundId: 'D1', mode: 'HOI_NGHI', status: 'DONG' }],
      replies: [{ replyId: 'TL-1', roundId: 'D1', matchStatus: 'KHOP' }],
    },
    [],
  ],
  [
    'one answer in two rows',
    { replies: ['TL-1', 'TL-2'].map((replyId) => ({ replyId, formResponseId: '2_AB' })) },
    ['ANSWER_TWICE'],
  ],
  ['an answer that was settled with its reason', { comments: [settled] }, []],
  ['one without', { comments: [{ ...settled, explanation: ' ' }] }, ['COMMENT_LACKS']],
  [
    'a comment merged into one that is merged itself',
    {
      comments: [
        { commentId: 'GY-1' },
        { commentId: 'GY-2', duplicateOf: 'GY-1' },
        { commentId: 'GY-3', duplicateOf: 'GY-2' },
      ],
    },
    ['MERGED_INTO_MERGED'],
  ],
  [
    'a comment that counts though its reply was replaced',
    {
      replies: [{ replyId: 'TL-1', replacedBy: 'TL-2' }, { replyId: 'TL-2' }],
      comments: [
        { commentId: 'GY-1', replyId: 'TL-1' },
        { commentId: 'GY-2', replyId: 'TL-1', status: 'THAY_THE' },
      ],
    },
    ['STANDS_THOUGH_REPLACED'],
  ],
])('%s', (_, rows, codes) => {
  expect(stateFaults(book(rows)).map(({ code }) => code)).toEqual(codes);
});
