// Each promise notices the damage that it is there for: a world damaged on purpose is told of in a sentence.

import { describe, expect, it } from 'vitest';
import type { FormState } from '../../emulator/forms/state.ts';
import type { World } from '../../emulator/index.ts';
import type { ExecutionRecord } from '../../emulator/script/state.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { linksLead, oneFormEach } from '../../tools/faults/invariants/forms.ts';
import { historyHolds } from '../../tools/faults/invariants/history.ts';
import { brokenPromises } from '../../tools/faults/invariants/index.ts';
import { limitsKept } from '../../tools/faults/invariants/limits.ts';
import { inDoubt, mailsOnce } from '../../tools/faults/invariants/mails.ts';
import { repliesOnce } from '../../tools/faults/invariants/replies.ts';
import { typedCellsKept } from '../../tools/faults/invariants/typed.ts';
import type { Finding } from '../../tools/faults/tally.ts';
import { endedIn, sendMail, smallBook } from './small-book.ts';

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ promise, counts, sentence }) => `${promise} ${counts}: ${sentence}`);

const { DA_GUI, DANG_GUI, CHUA_RO, LOI, CHO } = enums.mailStatus;
const ANSWER = 'Đề nghị làm rõ\r\nkinh phí';

/** The form of D4 with one answer. */
function withForm(world: World, more: Partial<FormState> = {}): World {
  const form: FormState = {
    id: 'form_1',
    publishedId: 'public_1',
    fileName: '',
    title: 'D4',
    description: '',
    confirmation: '',
    closedMessage: '',
    published: true,
    accepting: true,
    responders: 'anyone',
    readers: [],
    collectEmail: false,
    allowEdits: false,
    limitOne: false,
    showLinkToRespondAgain: false,
    progressBar: false,
    shuffle: false,
    publishingSummary: false,
    isQuiz: false,
    requireLogin: false,
    items: [],
    responses: [
      { id: 'answer_1', submittedAt: world.now, respondent: '', by: '', answers: { 1: ANSWER } },
    ],
    destination: null,
    createdAt: 0,
    ...more,
  };
  world.forms.byId[form.id] = form;
  return world;
}

const D4 = { roundId: 'D4', formId: 'form_1' };
const reply = { replyId: 'TL-D4-0001', roundId: 'D4', formResponseId: 'answer_1' };
const kept = { ...reply, commentsRaw: 'Ý kiến 1\nĐề nghị làm rõ\nkinh phí' };

describe('an undamaged book', () => {
  it('breaks no promise', () => {
    const world = withForm(
      smallBook({
        rounds: [D4],
        replies: [kept],
        mailQueue: [{ mailId: 'TH-00001', dedupeKey: 'a', to: 'a@b.example', status: DA_GUI }],
      }),
    );
    sendMail(
      world,
      'a@b.example',
      'Xin ý kiến',
      'https://docs.google.com/forms/d/e/public_1/viewform',
    );
    expect(said(brokenPromises(endedIn(world)))).toEqual([]);
  });
});

describe('I1: an answer', () => {
  it('that is not in the book is lost', () => {
    const world = withForm(smallBook({ rounds: [D4] }));
    expect(said(repliesOnce(endedIn(world)))).toEqual([
      'I1 lost: The answer answer_1 is in the book 0 times.',
    ]);
  });

  it('that is in the book twice is told of', () => {
    const world = withForm(
      smallBook({ rounds: [D4], replies: [kept, { ...kept, replyId: 'TL-D4-0002' }] }),
    );
    expect(said(repliesOnce(endedIn(world)))).toEqual([
      'I1 invariantFailures: The answer answer_1 is in the book 2 times.',
    ]);
  });

  it('of which a letter has changed has lost its words', () => {
    const world = withForm(
      smallBook({ rounds: [D4], replies: [{ ...kept, commentsRaw: 'Đề nghị làm rõ kinh phí' }] }),
    );
    expect(said(repliesOnce(endedIn(world)))).toEqual([
      'I1 lost: “Đề nghị làm rõ\nkinh phí” of the answer answer_1 is not in the book.',
    ]);
  });

  it('that became a formula is told of', () => {
    const world = withForm(
      smallBook({ rounds: [D4], replies: [{ ...kept, otherRaw: { v: '', f: '=1+1' } }] }),
    );
    expect(said(repliesOnce(endedIn(world)))).toEqual([
      'I1 invariantFailures: Row 3 of replies has the formula =1+1 in otherRaw.',
    ]);
  });
});

describe('I2: a mail', () => {
  const row = { mailId: 'TH-00001', dedupeKey: 'a', to: 'a@b.example', status: DA_GUI };

  it('that left twice is a duplicate', () => {
    const world = smallBook({ mailQueue: [row] });
    sendMail(world, row.to, 'Xin ý kiến');
    sendMail(world, row.to, 'Xin ý kiến');
    expect(said(mailsOnce(endedIn(world)))).toEqual([
      'I2 duplicateMails: 2 mails to a@b.example “Xin ý kiến” .',
    ]);
  });

  it('that is queued twice under one key is a duplicate', () => {
    const world = smallBook({
      mailQueue: [
        { ...row, status: CHO },
        { ...row, status: CHO, mailId: 'TH-00002' },
      ],
    });
    expect(said(mailsOnce(endedIn(world)))).toEqual([
      'I2 duplicateMails: 2 rows of the queue have the key a.',
    ]);
  });

  it('that is recorded as sent and never left is lost', () => {
    expect(said(mailsOnce(endedIn(smallBook({ mailQueue: [row] }))))).toEqual([
      'I2 lost: 1 mails to a@b.example are recorded as sent, 0 have left.',
    ]);
  });

  it('that stays “being sent”, or fails without a reason, is silent', () => {
    const world = smallBook({
      mailQueue: [
        { ...row, status: DANG_GUI },
        { ...row, mailId: 'TH-00002', dedupeKey: 'b', status: LOI },
      ],
    });
    expect(said(mailsOnce(endedIn(world)))).toEqual([
      'I2 unfinished: TH-00001 ended as “Đang gửi”: nobody is told of it.',
      'I2 unfinished: TH-00002 failed without a reason.',
    ]);
  });

  it('in doubt is counted', () => {
    expect(inDoubt({ after: smallBook({ mailQueue: [{ ...row, status: CHUA_RO }] }) })).toBe(1);
  });
});

describe('I3: a link', () => {
  const link = 'https://docs.google.com/forms/d/e/public_1/viewform';

  it.each([
    [
      'to a form that is not published',
      { published: false },
      D4,
      'A mail leads to form_1, which is not published.',
    ],
    [
      'to a form that is not on record',
      {},
      { roundId: 'D4' },
      'A mail leads to form_1, which is not on record.',
    ],
    [
      'to no form',
      { id: 'form_2', publishedId: 'public_2' },
      D4,
      'A mail to a@b.example leads to no form.',
    ],
  ])('%s is told of', (_what, form, round, sentence) => {
    const world = withForm(smallBook({ rounds: [round] }), form);
    sendMail(world, 'a@b.example', 'Xin ý kiến', link);
    expect(said(linksLead(endedIn(world)))).toEqual([`I3 invariantFailures: ${sentence}`]);
  });

  it('that asks after the reply, or after the close, is told of', () => {
    const serial = (moment: string) =>
      (Date.parse(`${moment}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const at = serial('2021-08-25T11:00:00');
    const world = withForm(
      smallBook({
        rounds: [D4],
        requests: [{ requestId: 'PH-D4-STC', roundId: 'D4' }],
        replies: [{ ...kept, matchedRequestId: 'PH-D4-STC', processedAt: at }],
        roundHistory: [{ roundId: 'D4', toStatus: enums.roundStatus.DONG, at }],
      }),
    );
    sendMail(world, 'a@b.example', 'Đôn đốc', `${link} PH-D4-STC`);
    expect(said(linksLead(endedIn(world)))).toEqual([
      'I3 invariantFailures: PH-D4-STC was asked again after its reply was logged.',
      'I3 invariantFailures: PH-D4-STC was asked again after the close.',
    ]);
  });
});

describe('I4: a form', () => {
  it('that belongs to no round and is named by no history is told of', () => {
    const world = withForm(smallBook({ rounds: [{ roundId: 'D4' }] }));
    expect(said(oneFormEach(endedIn(world)))).toEqual([
      'I4 invariantFailures: 1 forms are left over, 0 are told of.',
    ]);
  });

  it('left over is allowed where the history names it', () => {
    const audit = [{ action: enums.deed.FORM_ORPHAN }];
    const world = withForm(smallBook({ audit }), { published: false });
    expect(said(oneFormEach(endedIn(world)))).toEqual([]);
  });

  it('of two rounds is told of', () => {
    const world = withForm(smallBook({ rounds: [D4, { ...D4, roundId: 'D5' }] }));
    expect(said(oneFormEach(endedIn(world)))).toEqual([
      'I4 invariantFailures: Two rounds have one form.',
    ]);
  });
});

describe('I5: the limits', () => {
  const trigger = (handler: string, index: number) =>
    ({
      id: `trigger_${index}`,
      handler,
      creator: 'x@b.example',
      event: 'CLOCK',
      source: 'CLOCK',
      sourceId: null,
      createdAt: 0,
      disabled: false,
    }) as const;

  it('are broken by a run of over six minutes', () => {
    const run: ExecutionRecord = {
      id: 'exec_1',
      at: 0,
      name: 'dailyTick',
      kind: 'trigger',
      user: '',
      outcome: 'completed',
      error: '',
      calls: 0,
      callsByMethod: {},
      simulatedMs: 400_000,
      cpuMs: 0,
      servicesCpuMs: 0,
      logs: [],
    };
    expect(said(limitsKept(endedIn(smallBook(), { executions: [run] })))).toEqual([
      'I5 invariantFailures: dailyTick ran 400 s.',
    ]);
  });

  it('are broken by too many triggers, by two daily ticks, by a foreign one that is gone', () => {
    const [before, after] = [smallBook(), smallBook()];
    before.script.triggers = [trigger('theirs', 99)];
    after.script.triggers = Array.from({ length: 21 }, (_, index) => trigger('dailyTick', index));
    expect(said(limitsKept(endedIn(after, { before })))).toEqual([
      'I5 invariantFailures: There are 21 triggers.',
      'I5 invariantFailures: 21 daily ticks are set.',
      'I5 invariantFailures: The trigger of theirs, which is not ours, is gone.',
    ]);
  });

  it('are broken by a lock that is still held, and by more mail than a day allows', () => {
    const world = smallBook();
    world.script.locks = { script: world.now + 1 };
    world.mail.used = [{ account: world.owner.email, at: world.now, recipients: 101 }];
    expect(said(limitsKept(endedIn(world)))).toEqual([
      'I5 invariantFailures: 101 recipients in one day.',
      'I5 invariantFailures: The script lock is still held.',
    ]);
  });

  it('are broken by a dialog that opens while the lock is held', () => {
    const calls = ['Lock.tryLock', 'Ui.showModalDialog', 'Lock.releaseLock', 'Ui.alert'].map(
      (method, index) => ({
        executionId: 'exec_1',
        number: index + 1,
        method,
        sizes: [],
        at: 0,
        milliseconds: 1,
      }),
    );
    expect(said(limitsKept(endedIn(smallBook(), { calls })))).toEqual([
      'I5 invariantFailures: Ui.showModalDialog while the lock is held.',
    ]);
  });
});

describe('I7', () => {
  it('notices a seal of the history that was cut off', () => {
    const world = smallBook({ audit: [{ detail: 'một', runId: 'R-00000001' }] });
    world.script.properties.script['history.seal'] = '1 N1_aa';
    world.script.properties.script['secret.links'] = 'secret';
    expect(said(historyHolds(endedIn(world)))).toEqual([
      'I7 invariantFailures: A seal of the history does not hold: {"code":"CUT_OFF","first":1,"last":1}.',
    ]);
  });

  it('notices that somebody’s words were overwritten, but not what the press was for', () => {
    const body = (contactName: string, phone: string) =>
      smallBook({ bodies: [{ bodyId: 'STC', contactName, phone }] });
    const found = typedCellsKept(body('Bà An', '1'), body('Bà An', '2'), body('Ông Ba', '2'));
    expect(said(found)).toEqual([
      'I7 invariantFailures: bodies STC: contactName was “Bà An” and is “Ông Ba”.',
    ]);
  });
});
