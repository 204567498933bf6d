// The year that is played: the world, the clerk, what is still to happen, and what several rounds share.

import type { Runtime } from '../../emulator/index.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import { Agenda } from './agenda.ts';
import { Clerk } from './clerk.ts';
import { positionOf } from './form-round.ts';
import { Ledger } from './ledger.ts';
import { enter } from './other-rounds.ts';
import { type Behaviour, dispositionFor } from './voices/index.ts';

export class Year {
  readonly agenda = new Agenda();
  readonly ledger = new Ledger();
  readonly clerk: Clerk;

  constructor(
    readonly runtime: Runtime,
    readonly seed: number,
  ) {
    this.clerk = new Clerk(runtime, this.ledger);
  }

  /** The office's day, `2021-08-23`. */
  today(): string {
    return new Date(this.runtime.world.now + 7 * 3_600_000).toISOString().slice(0, 10);
  }

  /** Lets the clock run to a moment; what the triggers do is in the ledger, too. */
  async advance(at: string): Promise<void> {
    for (const outcome of await this.runtime.advance(`${at}:00+07:00`)) {
      this.ledger.add(outcome.record.name, outcome);
    }
  }

  /** Everything up to a moment, in order. */
  async playUntil(until: string, progress: (line: string) => void): Promise<void> {
    for (let next = this.agenda.next(until); next; next = this.agenda.next(until)) {
      await this.advance(next.at);
      progress(`${next.at.replace('T', ' ')}  ${next.what}`);
      await next.act();
    }
    await this.advance(until);
  }

  /** Staff answer every comment of a round in the log, cell by cell. */
  async adjudicate(roundId: string): Promise<void> {
    const open = this.clerk.book
      .rows('comments')
      .filter((row) => row.text('roundId') === roundId && row.text('disposition') === '')
      .filter((row) => row.text('status') !== enums.commentStatus.THAY_THE);
    for (const row of open) {
      const answer = dispositionFor({ content: row.text('content') }, this.seed);
      await this.clerk.type('comments', row, 'disposition', enums.disposition[answer.disposition]);
      if (answer.explanation !== '') {
        await this.clerk.type('comments', row, 'explanation', answer.explanation);
      }
      if (answer.changeRef !== '')
        await this.clerk.type('comments', row, 'changeRef', answer.changeRef);
      await this.clerk.type('comments', row, 'status', enums.commentStatus.DE_XUAT);
    }
  }

  async makeDocuments(roundId: string, kinds: readonly Ids<'documentType'>[]): Promise<void> {
    await this.makePapers({ roundId }, kinds);
  }

  /** Papers of a round, of a meeting, or of the Đề án itself. */
  async makePapers(
    of: { readonly roundId?: string; readonly meetingId?: string },
    kinds: readonly string[],
  ): Promise<void> {
    await this.clerk.press(menu.makeDocuments);
    await this.clerk.ask('makeDocuments', { ...of, kinds });
    this.clerk.close();
  }

  /** A reply that came by official letter, entered by the clerk on the day it arrives. */
  async enterLetter(roundId: string, bodyId: string, does: Behaviour, day: string): Promise<void> {
    await enter(this, {
      roundId,
      bodyId,
      channel: 'CONG_VAN',
      docNo: does.docNo,
      docDate: day,
      receivedDay: day,
      signer: does.signer,
      position: positionOf(does),
      comments: does.comments,
    });
  }
}
