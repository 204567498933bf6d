// The mail queue: nothing over the quota, nothing twice, nothing to those who need it no more.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import {
  type BodyId,
  idOf,
  type MailId,
  type RoundId,
  requestIdOf,
} from '../../../src/domain/ids.ts';
import { isAddress } from '../../../src/domain/outbox/address.ts';
import { dedupeKey } from '../../../src/domain/outbox/dedupe-key.ts';
import {
  type BlockContext,
  planBlock,
  type QueuedMail,
  recipientsOf,
} from '../../../src/domain/outbox/plan-block.ts';
import { settleClaims } from '../../../src/domain/outbox/settle-claims.ts';

const D4 = idOf<RoundId>('D4');
const mail = (n: number, body: string, change: Partial<QueuedMail> = {}): QueuedMail => ({
  mailId: idOf<MailId>(`TH-${String(n).padStart(5, '0')}`),
  dedupeKey: dedupeKey(D4, idOf<BodyId>(body), 'LAY_Y_KIEN', 1),
  kind: 'LAY_Y_KIEN',
  roundId: D4,
  requestId: requestIdOf(D4, idOf<BodyId>(body)),
  to: `${body.toLowerCase()}@bacgiang.gov.vn`,
  cc: '',
  scheduledAt: moment('2021-08-23T08:00'),
  status: 'CHO',
  ...change,
});
const context: BlockContext = {
  now: moment('2021-08-23T08:30'),
  remaining: 100,
  reserve: 10,
  blockSize: 10,
  hasReplied: () => false,
  isRoundOpen: () => true,
  dueOf: () => moment('2021-09-01T23:59'),
  hasTasks: () => true,
};

describe('the next block', () => {
  it('claims what is due, and counts To and Cc', () => {
    const plan = planBlock(
      [
        mail(1, 'STC', { scheduledAt: moment('2021-08-23T08:15') }),
        mail(2, 'SCT', { cc: 'vt@bacgiang.gov.vn, tchc@bacgiang.gov.vn' }),
      ],
      context,
    );
    expect(plan.claim).toEqual(['TH-00001', 'TH-00002']);
    expect(plan.recipients).toBe(4);
  });

  it('sends of two digests that wait for a leader the later one, whatever became of the rounds', () => {
    const digest = (n: number, week: string, reader: string) =>
      mail(n, reader, {
        kind: 'TIN_TUAN',
        dedupeKey: `${reader}:${week}:TIN_TUAN:1`,
        roundId: idOf(''),
        requestId: idOf(''),
      });
    const plan = planBlock(
      [digest(1, '2021-W33', 'GD'), digest(2, '2021-W34', 'GD'), digest(3, '2021-W33', 'PGD')],
      { ...context, hasReplied: () => null, isRoundOpen: () => false, hasTasks: () => false },
    );
    expect(plan.claim).toEqual(['TH-00002', 'TH-00003']);
    expect(plan.cancel).toEqual([{ mailId: 'TH-00001', reason: 'SUPERSEDED' }]);
  });

  it('takes the longest due first when not all fit, and sends a block in the order of its ids', () => {
    const later = { scheduledAt: moment('2021-08-23T08:15') };
    const queue = [mail(1, 'STC', later), mail(2, 'SCT'), mail(3, 'SNV'), mail(4, 'STP', later)];
    expect(planBlock(queue, { ...context, blockSize: 1 }).claim).toEqual(['TH-00002']);
    expect(planBlock(queue, { ...context, blockSize: 3 }).claim).toEqual([
      'TH-00001',
      'TH-00002',
      'TH-00003',
    ]);
  });

  it('leaves alone what is sent, failed, unknown, cancelled or being sent', () => {
    const statuses = ['DA_GUI', 'LOI', 'CHUA_RO', 'HUY', 'DANG_GUI', null] as const;
    const queue = statuses.map((status, index) => mail(index, `B${index}`, { status }));
    expect(planBlock(queue, context)).toEqual({
      claim: [],
      recipients: 0,
      hold: [],
      cancel: [],
      fail: [],
    });
  });

  it('holds what is scheduled for later', () => {
    const later = mail(1, 'STC', { scheduledAt: moment('2021-08-23T08:31') });
    expect(planBlock([later], context).hold).toEqual([{ mailId: 'TH-00001', reason: 'NOT_YET' }]);
  });

  it('holds what the quota does not reach, keeping the reserve, and lets nobody overtake', () => {
    const two = { cc: 'vt@bacgiang.gov.vn' };
    const plan = planBlock([mail(1, 'STC', two), mail(2, 'SCT', two), mail(3, 'SNV')], {
      ...context,
      remaining: 13,
    });
    expect(plan.claim).toEqual(['TH-00001']);
    expect(plan.hold).toEqual([
      { mailId: 'TH-00002', reason: 'QUOTA' },
      { mailId: 'TH-00003', reason: 'QUOTA' },
    ]);
  });

  it('claims nothing when less than the reserve is left', () => {
    expect(planBlock([mail(1, 'STC')], { ...context, remaining: 9 }).claim).toEqual([]);
  });

  it('holds what does not fit into the block', () => {
    const plan = planBlock([mail(1, 'STC'), mail(2, 'SCT')], { ...context, blockSize: 1 });
    expect(plan.hold).toEqual([{ mailId: 'TH-00002', reason: 'BLOCK_FULL' }]);
  });

  it('cancels the mail to a body that has answered, of a closed round, of a request that is gone', () => {
    const replied = planBlock([mail(1, 'STC')], { ...context, hasReplied: () => true });
    expect(replied.cancel).toEqual([{ mailId: 'TH-00001', reason: 'REPLIED' }]);
    const closed = planBlock([mail(1, 'STC')], { ...context, isRoundOpen: () => false });
    expect(closed.cancel).toEqual([{ mailId: 'TH-00001', reason: 'ROUND_CLOSED' }]);
    const gone = planBlock([mail(1, 'STC')], { ...context, hasReplied: () => null });
    expect(gone.cancel).toEqual([{ mailId: 'TH-00001', reason: 'REQUEST_GONE' }]);
  });

  it('still confirms a reply that has come, after the close, too', () => {
    const receipt = mail(1, 'STC', { kind: 'XAC_NHAN' });
    const late = { ...context, hasReplied: () => true, isRoundOpen: () => false };
    expect(planBlock([receipt], late).claim).toEqual(['TH-00001']);
  });

  it('cancels the second mail of a key, and one whose first may have left', () => {
    expect(planBlock([mail(1, 'STC'), mail(2, 'STC')], context).cancel).toEqual([
      { mailId: 'TH-00002', reason: 'DUPLICATE' },
    ]);
    const doubtful = mail(1, 'STC', { status: 'CHUA_RO' });
    expect(planBlock([doubtful, mail(2, 'STC')], context).claim).toEqual([]);
  });

  it('may send again what is known not to have left', () => {
    const failed = mail(1, 'STC', { status: 'LOI' });
    expect(planBlock([failed, mail(2, 'STC')], context).claim).toEqual(['TH-00002']);
  });

  it('fails a mail without a usable address, naming it', () => {
    const plan = planBlock(
      [mail(1, 'STC', { to: '' }), mail(2, 'SCT', { cc: 'văn thư' })],
      context,
    );
    expect(plan.fail).toEqual([
      { mailId: 'TH-00001', address: '' },
      { mailId: 'TH-00002', address: 'văn' },
    ]);
  });

  it('never claims over the quota, and accounts for every waiting mail once', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    const limits = fc.record({
      remaining: fc.nat(60),
      reserve: fc.nat(20),
      blockSize: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(sizes, limits, (ccs, limit) => {
        const queue = ccs.map((count, index) =>
          mail(index, `B${index}`, { cc: Array(count).fill('vt@bacgiang.gov.vn').join(', ') }),
        );
        const plan = planBlock(queue, { ...context, ...limit });
        const claimed = queue.filter((row) => plan.claim.includes(row.mailId));
        const total = claimed.reduce((sum, row) => sum + recipientsOf(row), 0);
        expect(plan.recipients).toBe(total);
        expect(total).toBeLessThanOrEqual(Math.max(0, limit.remaining - limit.reserve));
        expect(plan.claim.length).toBeLessThanOrEqual(limit.blockSize);
        expect(plan.claim.length + plan.hold.length).toBe(queue.length);
      }),
    );
  });
});

describe('mails that a stopped run left behind', () => {
  const left = (n: number, claimId: string) => ({
    mailId: idOf<MailId>(`TH-0000${n}`),
    claimId,
    status: 'DANG_GUI' as const,
  });
  const queue = [left(1, 'run-a'), left(2, 'run-a'), left(3, 'run-a'), left(4, 'run-b')];

  it('are all in doubt when no mark is kept', () => {
    expect(settleClaims(queue, 'run-c', 'NONE_KEPT').unknown.length).toBe(4);
  });

  it('are in doubt only at the mark: before it they left, after it they did not', () => {
    const mark = { claimId: 'run-a', mailId: idOf<MailId>('TH-00002') };
    expect(settleClaims(queue, 'run-c', mark)).toEqual({
      sent: ['TH-00001'],
      unknown: ['TH-00002'],
      waiting: ['TH-00003', 'TH-00004'],
    });
  });

  it('never began when the mark speaks of another claim, or none was ever written', () => {
    const stale = { claimId: 'run-0', mailId: idOf<MailId>('TH-00002') };
    expect(settleClaims(queue, 'run-c', stale).waiting.length).toBe(4);
    expect(settleClaims(queue, 'run-c', null).waiting.length).toBe(4);
  });

  it('are in doubt when they stand under no claim, or their marked mail is gone', () => {
    expect(settleClaims([left(1, '')], 'run-c', null).unknown).toEqual(['TH-00001']);
    const gone = { claimId: 'run-a', mailId: idOf<MailId>('TH-99999') };
    expect(settleClaims([left(1, 'run-a')], 'run-c', gone).unknown).toEqual(['TH-00001']);
  });

  it('are not those of the run that asks', () => {
    expect(settleClaims([left(1, 'run-a')], 'run-a', 'NONE_KEPT')).toEqual({
      sent: [],
      unknown: [],
      waiting: [],
    });
  });
});

describe('an address', () => {
  it.each(['stc@bacgiang.gov.vn', ' so.tc+vt@mail.bacgiang.gov.vn ', 'a@b.vn'])(
    '“%s” can be sent to',
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'stc',
    'stc@bacgiang',
    '@bacgiang.gov.vn',
    'stc@bacgiang.gov.vn, sct@bacgiang.gov.vn',
    'Sở Tài chính <stc@bacgiang.gov.vn>',
    'stc@bacgiang.gov.vn\nBcc: x@y.vn',
    'stc..vt@bacgiang.gov.vn',
    'sở@bacgiang.gov.vn',
    'stc@-bacgiang.gov.vn',
    'stc@10.0.0.1',
    `${'a'.repeat(65)}@bacgiang.gov.vn`,
  ])('“%s” cannot', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe('the key of a mail', () => {
  it('is round, body, kind and number, and tells LN from LNg', () => {
    expect(dedupeKey(D4, idOf<BodyId>('LNg'), 'NHAC', 2)).toBe('D4:LNg:NHAC:2');
    expect(() => dedupeKey(D4, idOf<BodyId>('LN'), 'NHAC', 0)).toThrow(RangeError);
  });
});
