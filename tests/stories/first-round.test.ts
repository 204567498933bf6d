// The main job once: the plan played through round D4, pressed and typed as people would, on the real bundle.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxText } from '../../emulator/drive/docx.ts';
import { buildProject } from '../../tools/build.ts';
import { checkBundle } from '../../tools/check-bundle.ts';
import { answerForm, linkIn } from '../../tools/replay/answering.ts';
import { mailboxOf } from '../../tools/replay/first-day.ts';
import { type Played, play } from '../../tools/replay/play.ts';
import { reportOf } from '../../tools/replay/report.ts';

let dir = '';
let played: Played;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-de-an-'));
  await checkBundle(await buildProject(dir));
  played = await play(dir, '2021-08-23T12:00', 1);
}, 120_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

describe('round D4 on the plan of Bắc Giang 2021', () => {
  it('asks the 18 departments and 10 districts, each by one mail with a link of its own', () => {
    const requests = played.year.clerk.book
      .rows('requests')
      .filter((row) => row.text('roundId') === 'D4');
    expect(requests).toHaveLength(28);
    expect(requests.map((row) => row.text('bodyId'))).not.toContain('SKHCN');
    const links = requests.map((row) => linkIn(played.runtime, row.text('emailSnapshot'), 'D4'));
    expect(new Set(links).size).toBe(28);
    expect(links).not.toContain(null);
    const round = played.year.clerk.row('rounds', 'roundId', 'D4');
    expect(round.text('dueText')).toContain('chậm nhất hết ngày 01/9/2021 (thứ Tư)');
  });

  it('leaves number and date of the official letter blank for the registry', () => {
    const letter = played.year.clerk.book
      .rows('documents')
      .find((row) => row.text('relatedRound') === 'D4' && row.text('fileName') !== '');
    const id = /\/d\/([^/]+)/.exec(letter?.text('url') ?? '')?.[1] ?? '';
    const content = played.runtime.world.drive.files[id]?.content;
    const text = docxText(content ?? new Uint8Array());
    expect(text).toMatch(/Số:\s+\/SKHCN-QLCN/);
    expect(text).toContain('chậm nhất hết ngày 01/9/2021 (thứ Tư)');
    expect(text).toContain('được xác định là thống nhất với nội dung dự thảo');
  });

  it('refuses to open the round a second time, and sends nothing twice', async () => {
    const { clerk } = played.year;
    const mails = played.runtime.world.mail.messages.length;
    const input = {
      roundId: 'D4',
      sendDay: '2021-08-23',
      periodN: 7,
      periodUnit: 'NGAY_LAM_VIEC',
      silence: 'SILENCE_AGREES',
    };
    await clerk.press('Mở đợt lấy ý kiến…');
    await expect(clerk.ask('openRound', input)).rejects.toThrow(/Đợt D4 đã được mở lúc/);
    await clerk.ask('sendDue', {});
    clerk.close();
    expect(played.runtime.world.mail.messages).toHaveLength(mails);
  });

  it('takes a reply in once, as numbered comments, and shows the request answered', async () => {
    const { clerk } = played.year;
    const link = linkIn(played.runtime, mailboxOf('VY'), 'D4') ?? '';
    const hostile = '=IMPORTXML("http://example.test";"//a")';
    const comment = {
      part: 'DA' as const,
      place: 'Mục II.1',
      content: hostile,
      proposal: '- Bổ sung <b>chỉ tiêu</b>',
      reason: '+84912345678',
    };
    const outcome = await answerForm(played.runtime, link, {
      position: 'THONG_NHAT_CO_Y_KIEN',
      docNo: '12/UBND-KTHT',
      docDate: '2021-08-23',
      signer: 'Chủ tịch UBND huyện',
      comments: [comment],
      other: '',
      tamper: false,
    });
    expect(outcome.accepted).toBe(true);
    await clerk.press('Nhận trả lời');
    clerk.close();
    const rows = clerk.book.rows('comments').filter((row) => row.text('content') === hostile);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text('commentId')).toMatch(/^GY-D4-\d{4}$/);
    expect(rows[0]?.text('proposal')).toBe('- Bổ sung <b>chỉ tiêu</b>');
    expect(rows[0]?.text('reason')).toBe('+84912345678');
    const formulas = clerk.book
      .sheet('comments')
      .cells.slice(2)
      .flatMap((row) => row?.filter((cell) => cell?.f !== undefined) ?? []);
    expect(formulas).toEqual([]);
    const request = clerk.row('requests', 'requestId', 'PH-D4-VY');
    expect(request.text('position')).toBe('Thống nhất, có ý kiến góp ý');
    expect(request.text('late')).toBe('Không');
  });
});

describe('the days after D4', () => {
  it('prints the totals of the log, and they add up', async () => {
    await played.year.playUntil('2021-09-10T18:00', () => undefined);
    expect(played.year.ledger.troubles).toEqual([]);
    const report = reportOf(played, '2021-06-22', '2021-09-10', []);
    const d4 = report.rounds.find(({ id }) => id === 'D4');
    const {
      invited = 0,
      answered = 0,
      agreed,
      withComments,
      noComment,
      disagreed,
      silent,
    } = d4 ?? {};
    expect(invited).toBe(28);
    expect((agreed ?? 0) + (withComments ?? 0) + (noComment ?? 0) + (disagreed ?? 0)).toBe(
      answered,
    );
    expect((answered ?? 0) + (silent ?? 0)).toBe(28);
    expect(report.mail).toMatchObject({ failed: 0, unknown: 0, duplicates: 0 });
    const tables = played.year.clerk.book
      .rows('documents')
      .filter((row) => row.text('relatedRound') === 'D4' && row.text('type') === 'Bảng tổng hợp');
    expect(tables.map((row) => row.value('version'))).toEqual([1, 2]);
    const id = /\/d\/([^/]+)/.exec(tables[1]?.text('url') ?? '')?.[1] ?? '';
    const text = docxText(played.runtime.world.drive.files[id]?.content ?? new Uint8Array());
    const logged = played.year.clerk.book
      .rows('comments')
      .filter((row) => row.text('roundId') === 'D4' && row.text('status') !== 'Đã được thay thế');
    expect(text).toContain(`Tổng cộng: ${logged.length} lượt ý kiến`);
  }, 120_000);
});
