// What each command costs, in calls to Google's services (DESIGN.md Decision 2, platform.md §12): the
// plan is played on the real bundle, and every budget is a fixed part and a part for each row.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, Runtime, Snapshot } from '../../emulator/index.ts';
import { menuItems } from '../../src/menu.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import { sheetIds } from '../../src/workbook/columns.ts';
import { viewIds } from '../../src/workbook/views/view-ids.ts';
import { answerForm, linkIn } from '../../tools/replay/answering.ts';
import { mailboxOf } from '../../tools/replay/first-day.ts';
import { OWNER, officeWorld } from '../../tools/replay/office-world.ts';
import { type Played, play } from '../../tools/replay/play.ts';
import type { SpokenComment } from '../../tools/replay/voices/index.ts';
import { builtProject } from '../made-once.ts';
import { DESK, PRINTING, SEEN_AGAIN, UPKEEP } from './shared-costs.ts';

/** The lock, its release after a flush, the properties, the file and its id against a copied book. */
const FRAME = 8;
/** A sheet is found by its id and read whole. */
const SHEET = 2;
/** The same without a lock, and a page: made from its template, sized, shown. */
const PAGE = 10;
/** The page of what is asked for at the desk. */
const DIALOG = PAGE + DESK;

/**
 * The queue, settings, rounds and requests; the quota; one block claimed and written down; the tick
 * that is no longer needed; rounds and requests before them, for bodies confirmed since the opening;
 * rounds, for letters numbered since.
 * Drafts are read, too: none may have become secret meanwhile. Queue and requests are looked at once
 * more in the end, for rows that somebody has moved.
 */
const SENDING = 42;
/** Mark, flush, send. */
const MAIL = 3;
/** What a block costs besides its mails: three readings, claim, mark's cell, results, requests, flush. */
const BLOCK = 15;
const MAILS_IN_A_BLOCK = 120;

/**
 * Eleven sheets, the form and its 35 questions, two triggers, the letter, five sheets written; that
 * the opening is under way kept, and forgotten after a flush; what a kill must not take is kept twice.
 */
const OPENING = 216 + DESK;
/** Seven sheets, the quota, the sender, the name of the tab that a warning about drafts sends to. */
const PREVIEW = 22 + DESK;

/** The receipt of an answer: settings, requests, rounds, queue, drafts, templates; one row queued, the tick armed. */
const RECEIPT = 20;

/** A text between values is laid before them: they are written beside it. */
const BESIDE_A_TEXT = 1;
/**
 * An answer without comments: the frame, five sheets, each of the form's 26 questions that may come
 * back blank, the ids of the five answered, and four writes.
 */
const ANSWER = 87 + RECEIPT + BESIDE_A_TEXT;
/** The comments' rectangle, however many there are; the outline, for the clauses that they name. */
const FIRST_COMMENT = 4 + SHEET;
/** Which form, which answer. */
const EVENT = 2;
/** A comment's five questions: what was said and the id of each, but four blanks fewer. */
const COMMENT = 11;
/** A text that a cell could misread: made in three calls; side by side they are laid over in two. */
const RISKY_TEXT = 3;
const RISKY_STRETCH = 2;

/** Rounds once more, requests, settings, holidays: whether a reminder is owed. */
const LADDER = 4 * SHEET;

/** The form is opened and its answers listed; of those known, only the two ends of the list are asked for their ids. */
const SWEEP = 2;
const ENDS = 2;

/**
 * Eight sheets, one write of the register, the audit log: two papers are made in 40 calls beside the
 * bundles, however many comments they have.
 */
const PAPERS = 34 + DESK + PRINTING;
/** Looked for, made, imported. */
const PAPER = 3;

/** Seven sheets, five writes: put down first, what follows, then put down as processed; comments are one rectangle. */
const ENTERED_REPLY = 42 + DESK + SHEET;

/** Four sheets, the form and its trigger closed, two sheets written. */
const CLOSING = 31 + DESK + SEEN_AGAIN;
/** Ten sheets, the form's description, the tick, five sheets written: however many bodies owe an answer. */
const EXTENDING = 64 + DESK;
/** Seven sheets, three of them written. */
const MOVING = 38 + DESK;
/** The history of the rounds: read, and one row added. */
const HISTORY = 6;
/** Two sheets, one of them written; the tick that sends from now on. */
const CONFIRMING = 20 + DESK;
/** A tab's cells as they are: found, its range, its name, formulas; values, but of a view. */
const TAB = 5;
const [SHEETS, VIEWS] = [sheetIds.length, viewIds.length];
/** Found, and read from the row after the last that is sealed: whether the history has news. */
const SEALED = 2;
/** The lock; the history read twice, its seals written in one block. */
const SEALING = 16;
/** Each trigger's id and function: the day's, the edits', the open form's, the one that goes on. */
const TRIGGERS = 1 + 4 * 2;
/** Drive's list of the script's own files, who owns the book, each round's form asked for once. */
const OUTSIDE = 6;
const FORM = 2;
/** Each sheet once as rows, each tab once as cells. */
const CHECKING =
  66 +
  PRINTING +
  UPKEEP +
  TAB * SHEETS +
  (TAB - 1) * VIEWS +
  TRIGGERS +
  OUTSIDE +
  3 * FORM +
  SEALING;

/** How a bundle is found; pages are, too. */
const LOADING = 'HtmlService.createTemplateFromFile';

type Record = Outcome['record'];

let played: Played;
let noon: Snapshot;
/** The second tick after set-up, and the book before and after it: the first sees that P1 has begun. */
const idle: { record?: Record | undefined; before?: unknown; after?: unknown } = {};

beforeAll(async () => {
  played = await play(await builtProject(), '2021-06-22T12:00', 1);
  await played.year.playUntil('2021-06-23T12:00', () => undefined);
  idle.before = lasting();
  await played.year.playUntil('2021-06-24T12:00', () => undefined);
  idle.after = lasting();
  idle.record = runsOf('dailyTick')[1];
  await played.year.playUntil('2021-08-23T12:00', () => undefined);
  noon = played.runtime.snapshot();
}, 240_000);

beforeEach(() => played.runtime.restore(noon));

function runsOf(name: string): Record[] {
  const { executions } = played.year.ledger;
  return executions.filter((one) => one.name === name).map(({ record }) => record);
}

/** The calls of each run so far, in order. */
const callsOf = (name: string): number[] => runsOf(name).map(({ calls }) => calls);

/** The calls of the run that was pressed just now. */
const lastOf = (name: string): number => callsOf(name).pop() ?? Number.NaN;

/** All that a script can leave behind. */
function lasting(): unknown {
  const { spreadsheets, forms, mail, drive, script } = played.runtime.world;
  const { properties } = script;
  const triggers = script.triggers.map(({ id }) => id);
  return structuredClone({ spreadsheets, forms, mail, drive, properties, triggers });
}

function rows(sheet: 'requests' | 'mailQueue', roundId: string): number {
  const all = played.year.clerk.book.rows(sheet);
  return all.filter((row) => row.text('roundId') === roundId).length;
}

/** Mails that asked for comments; reminders and receipts stand in the same queue. */
function requestMails(roundId: string): number {
  const all = played.year.clerk.book.rows('mailQueue');
  const asks = enums.mailKind.LAY_Y_KIEN;
  return all.filter((row) => row.text('roundId') === roundId && row.text('kind') === asks).length;
}

/** Answers that the form of a round holds. */
function answersIn(roundId: string): number {
  const formId = played.year.clerk.row('rounds', 'roundId', roundId).text('formId');
  return played.runtime.world.forms.byId[formId]?.responses.length ?? Number.NaN;
}

type Said = Pick<SpokenComment, 'part' | 'place' | 'content' | 'proposal' | 'reason'>;

const plain: Said = {
  part: 'DA',
  place: 'Khoản 2 Điều 5',
  content: 'Đề nghị bổ sung nguồn vốn',
  proposal: 'Bổ sung nguồn vốn của tỉnh',
  reason: 'Cho đủ căn cứ',
};

/** A body answers D4 through its link; the executions that its form's trigger starts. */
async function answer(
  body: string,
  comments: readonly Said[],
  runtime: Runtime = played.runtime,
): Promise<Outcome[]> {
  const outcome = await answerForm(runtime, linkIn(runtime, mailboxOf(body), 'D4') ?? '', {
    position: comments.length === 0 ? 'THONG_NHAT' : 'THONG_NHAT_CO_Y_KIEN',
    docNo: '12/STC-HCSN',
    docDate: '2021-08-24',
    signer: 'Giám đốc Sở',
    comments,
    other: '',
    tamper: false,
  });
  expect(outcome.accepted).toBe(true);
  expect(outcome.executions.map(({ status }) => status)).not.toContain('failed');
  return outcome.executions;
}

describe('a tick with nothing to do', () => {
  it('looks at five sheets, two of them for the forecast, one for the digest, at one row of the history, and writes nothing', () => {
    expect(idle.record?.calls).toBeLessThanOrEqual(FRAME + 5 * SHEET + SEALED);
    expect(idle.after).toEqual(idle.before);
  });

  it('costs no more for the answers that it knows while a form is open', async () => {
    await answer('STC', []);
    await answer('SNV', [plain]);
    // The day on which the week's copy is kept has its own budget (keeping/weekly.test.ts).
    played.runtime.world.script.properties.script.keptOn = '2021-08-23';
    await played.year.advance('2021-08-24T12:00');
    expect(answersIn('D4')).toBe(2);
    // D2 is closed: its form is asked for what came after its last answer, that one included.
    const closed = SWEEP + 1;
    // The requests are looked through, too, for bodies that wait for their address to be confirmed.
    expect(lastOf('dailyTick')).toBeLessThanOrEqual(
      // The register of documents, too: a letter's number may have been typed by hand; phases and
      // holidays, and one block of forecasts.
      // The history has news: it is sealed.
      FRAME + 7 * SHEET + 2 * SHEET + SWEEP + ENDS + closed + LADDER + SEALED + UPKEEP + SEALING,
    );
  });
});

describe('opening a round', () => {
  it('costs the same for seven bodies as for twenty-eight', () => {
    expect([rows('requests', 'D2'), rows('requests', 'D4')]).toEqual([7, 28]);
    const [, forSeven, , forAll] = callsOf('openRound');
    expect(forSeven).toBeLessThanOrEqual(OPENING + HISTORY);
    expect(forAll).toBeLessThanOrEqual(OPENING + HISTORY);
  });

  it('is shown beforehand at the cost of reading the sheets', async () => {
    await played.year.clerk.press(menu.openRound);
    const input = { sendDay: '2021-09-15', periodN: 7, periodUnit: 'NGAY_LAM_VIEC' };
    await played.year.clerk.ask('previewOpening', {
      ...input,
      roundId: 'D6',
      silence: 'SILENCE_NONE',
    });
    expect(lastOf('previewOpening')).toBeLessThanOrEqual(PREVIEW);
  });

  it('is confirmed for little', () => {
    expect(Math.max(...callsOf('confirmLink'))).toBeLessThanOrEqual(CONFIRMING);
  });
});

describe('sending', () => {
  it('costs three calls a mail', () => {
    expect([requestMails('D2'), requestMails('D4')]).toEqual([7, 28]);
    const [seven, all] = callsOf('sendDue');
    expect(seven).toBeLessThanOrEqual(SENDING + 7 * MAIL);
    expect(all).toBeLessThanOrEqual(SENDING + 28 * MAIL);
  });

  it('stays at three and a half with the share of a block', () => {
    expect(MAIL + BLOCK / MAILS_IN_A_BLOCK).toBeLessThanOrEqual(3.5);
  });
});

describe('an answer that its form tells of', () => {
  const cost = async (comments: readonly Said[]): Promise<number> => {
    const [execution] = await answer('STC', comments);
    const log = played.year.clerk.book.rows('comments');
    const own = log.filter((row) => row.text('requestId') === 'PH-D4-STC');
    expect(own).toHaveLength(comments.length);
    return execution?.record.calls ?? Number.NaN;
  };

  it('costs a fixed part when it agrees', async () => {
    expect(await cost([])).toBeLessThanOrEqual(ANSWER);
  });

  it.each([1, 3, 5])('costs no more than reading them for %i comments', async (count) => {
    const calls = await cost(Array.from({ length: count }, () => plain));
    expect(calls).toBeLessThanOrEqual(ANSWER + FIRST_COMMENT + count * COMMENT);
  });

  it('costs more only for a text that a cell could misread', async () => {
    const risky = { ...plain, content: '- Đề nghị', proposal: '=1+1', reason: '+84912345678' };
    expect(await cost([risky])).toBeLessThanOrEqual(
      ANSWER + FIRST_COMMENT + COMMENT + 3 * RISKY_TEXT + RISKY_STRETCH,
    );
  });

  it('is not read a second time when the form tells of it twice', async () => {
    const { world } = played.runtime.snapshot();
    const twice = officeWorld(await builtProject(), new Date(world.now).toISOString(), {
      world,
      switches: { 'forms.events': 2 },
    });
    const [first, second] = await answer('STC', [plain], twice);
    expect(first?.record.calls).toBeLessThanOrEqual(ANSWER + FIRST_COMMENT + COMMENT);
    expect(second?.record.calls).toBeLessThanOrEqual(EVENT + FRAME + 2 * SHEET);
    expect(second?.record.callsByMethod).not.toHaveProperty('Range.setValues');
  });
});

describe('taking in by hand', () => {
  it('costs no more for the answers that are known already', async () => {
    await played.year.clerk.press(menu.takeIn);
    // D2 is closed: a person’s sweep looks at what came in the last days before that, too.
    expect(answersIn('D2')).toBeGreaterThan(ENDS);
    expect(lastOf(menu.takeIn)).toBeLessThanOrEqual(
      FRAME + 2 * SHEET + 2 * (SWEEP + ENDS) + PAGE - 4,
    );
  });
});

describe('opening the book', () => {
  it('asks the properties for the language and builds the menu, and nothing else', async () => {
    const runs: Record[] = [];
    played.runtime.on('execution', ({ record }) => runs.push(record));
    await played.runtime.open(OWNER);
    const menus = menuItems.flatMap((one) => (one !== null && 'items' in one ? [one.items] : []));
    const separators = menuItems.filter((one) => one === null).length;
    expect(runs.find(({ name }) => name === 'onOpen')?.callsByMethod).toEqual({
      'PropertiesService.getScriptProperties': 1,
      'Properties.getProperties': 1,
      'SpreadsheetApp.getUi': 1,
      'Ui.createMenu': 1 + menus.length,
      'Menu.addItem': menuItems.length - separators - menus.length + menus.flat().length,
      'Menu.addSeparator': separators,
      'Menu.addSubMenu': menus.length,
      'Menu.addToUi': 1,
    });
  });
});

describe('what everybody waits for', () => {
  it.each(['onFormAnswer', 'onBookEdit', 'continueWork', 'sendDue'])(
    '%s is done by Code.js alone: no other bundle is read',
    async (name) => {
      const runs = runsOf(name);
      played.runtime.on('execution', ({ record }) => {
        if (record.name === name) runs.push(record);
      });
      await answer('STC', [plain]);
      const address = played.year.clerk.book.address('comments', 'explanation', 3);
      await played.runtime.type(OWNER, address, 'Theo Nghị quyết của HĐND.');
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => LOADING in run.callsByMethod)).toEqual([]);
    },
  );

  it('a dialog’s page reads the desk once', async () => {
    await played.year.clerk.press(menu.tray);
    // Its own template is the other.
    expect(runsOf(menu.tray).pop()?.callsByMethod).toMatchObject({ [LOADING]: 1 + DESK / 2 });
  });
});

describe('a dialog', () => {
  it.each([
    [menu.openRound, 3],
    [menu.enterReply, 4],
    [menu.tray, 4],
    [menu.closeRound, 1],
    [menu.roundSteps, 2],
    [menu.makeDocuments, 4],
  ])('%s opens at the cost of its page and %i sheets', async (item, sheets) => {
    await played.year.clerk.press(item);
    expect(lastOf(item)).toBeLessThanOrEqual(DIALOG + sheets * SHEET);
  });
});

describe('the other commands', () => {
  it('make papers at a fixed cost and one for each', () => {
    const [meeting, round] = callsOf('makeDocuments');
    expect(meeting).toBeLessThanOrEqual(PAPERS + PAPER);
    expect(round).toBeLessThanOrEqual(PAPERS + 2 * PAPER);
  });

  it('enter a reply at the same cost for any number of comments', () => {
    expect(Math.max(...callsOf('enterReply'))).toBeLessThanOrEqual(ENTERED_REPLY);
  });

  it('close a round at a fixed cost, however many answers its form holds', () => {
    const [, closed] = callsOf('closeRound');
    expect(closed).toBeLessThanOrEqual(CLOSING + HISTORY + ENDS);
  });

  it('extend a round at the same cost for seven bodies as for all', async () => {
    // The first round was moved three times before the second was extended.
    const forFew = callsOf('takeStep')[3];
    await played.year.clerk.press(menu.roundSteps);
    const input = { roundId: 'D4', step: 'EXTEND', newDay: '2021-09-08', reason: 'Thêm thời gian' };
    await played.year.clerk.ask('takeStep', input);
    expect(rows('requests', 'D4')).toBe(28);
    expect(forFew).toBeLessThanOrEqual(EXTENDING);
    expect(lastOf('takeStep')).toBeLessThanOrEqual(EXTENDING);
  });

  it('move a round on at a fixed cost', () => {
    const [gathered = Number.NaN, laid = Number.NaN, locked = Number.NaN] = callsOf('takeStep');
    expect(Math.max(gathered, laid, locked)).toBeLessThanOrEqual(MOVING);
  });

  it('check the book at the cost of each sheet once as rows, once as cells', async () => {
    await played.year.clerk.press(menu.checkBook);
    expect(lastOf(menu.checkBook)).toBeLessThanOrEqual(CHECKING);
  });
});
