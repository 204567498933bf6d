// The evidence of a round in one folder: ordered names, every reply word for word, an index; one folder whatever happens.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EvidencePackData } from '../../../src/dialogs/data/evidence-pack.ts';
import type { Report } from '../../../src/dialogs/data.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { evidence as words } from '../../../src/text/vi/reports/evidence.ts';
import { Morning } from '../bad-input/morning.ts';
import { costOf, textAt } from './documents-of.ts';

const HOSTILE = '=IMPORTXML("http://x";"//a")\n\n  - Bổ sung {{tenDeAn}} & <b>chỉ tiêu</b>';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: HOSTILE });
  await morning.answer('SNV');
  await morning.type('requests', 'PH-D4-STC', 'inDocNo', '1660/STC-TCHCSN');
  await morning.type('requests', 'PH-D4-STC', 'fileUrl', 'https://example.gov.vn/1660.pdf');
  await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP', 'BAO_CAO'] });
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const pack = () => morning.ask('makeEvidencePack', { roundId: 'D4' });

/** The folders of the pack, and what lies in the first of them, by name. */
function packed(): { folders: string[]; names: string[]; url: (start: string) => string } {
  const files = Object.values(morning.runtime.world.drive.files).filter(({ trashed }) => !trashed);
  const folders = files.filter(({ name }) => name.startsWith('Đợt D4 - Minh chứng'));
  const inside = files.filter(({ parents }) => parents.includes(folders[0]?.id ?? '?'));
  const url = (start: string): string => {
    const found = inside.find(({ name }) => name.startsWith(start));
    return found === undefined ? '' : `https://docs.google.com/document/d/${found.id}/edit`;
  };
  return {
    folders: folders.map(({ id }) => id),
    names: inside.map(({ name }) => name).sort(),
    url,
  };
}

/** Every third call from the first that makes something. */
const stepsTo = (calls: number): number[] =>
  Array.from({ length: Math.ceil((calls - 17) / 3) }, (_, index) => 16 + 3 * index);

/** How often the audit log says that the pack was made. */
const noted = (): number =>
  morning.book
    .rows('audit')
    .filter((row) => row.text('action') === enums.deed.EVIDENCE_PACK && row.text('newValue') !== '')
    .length;

describe('the evidence pack of a round', () => {
  it('is shown before it is made', async () => {
    const seen = await morning.press(menu.evidencePack);
    expect(seen.code).toBeNull();
    const round = (seen.value as EvidencePackData).rounds.find(({ id }) => id === 'D4');
    expect(round?.inside.map((name) => name.slice(0, 22))).toEqual([
      '00. Mục lục minh chứng',
      '01. Công văn lấy ý kiế',
      '02. Danh sách gửi xin ',
      '04. Trả lời của các cơ',
      '06. Bảng tổng hợp, giả',
      '07. Báo cáo tổng hợp, ',
    ]);
    // The fifth in the list of those asked, and so whoever else writes.
    expect(round?.linked).toEqual(['05.05. Sở Tài chính (1660/STC-TCHCSN)']);
    expect(packed().folders).toEqual([]);
  });

  it('holds the documents of the round under ordered names', async () => {
    const { sentence, value } = await pack();
    expect(sentence).toBe('');
    const { folders, names } = packed();
    expect(folders).toHaveLength(1);
    expect(names.map((name) => name.slice(0, 30))).toEqual([
      '00. Mục lục minh chứng D4 (lần',
      '01. Công văn lấy ý kiến D4 - P',
      '02. Danh sách gửi xin ý kiến, ',
      '04. Trả lời của các cơ quan D4',
      '06. Bảng tổng hợp, giải trình,',
      '07. Báo cáo tổng hợp, giải trì',
    ]);
    const { links } = value as Report;
    expect(links[0]?.url).toBe(`https://drive.google.com/drive/folders/${folders[0]}`);
  });

  it('keeps every reply word for word, and lists what staff linked with its link', async () => {
    await pack();
    const replies = textAt(morning, packed().url('04.'));
    for (const line of HOSTILE.split('\n')) expect(replies).toContain(line);
    expect(replies).toContain('1. Sở Tài chính');
    expect(replies).toContain('2. Sở Nội vụ');
    const list = textAt(morning, packed().url('02.'));
    expect(list).toContain('Đã gửi 28 cơ quan, đơn vị; đến ngày 23/8/2021 có 02 cơ quan');
    const index = textAt(morning, packed().url('00.'));
    expect(index).toContain('05.05');
    expect(index).toContain('1660/STC-TCHCSN');
    expect(index).toContain('Mở liên kết');
  });

  it('holds each list that it makes against the layout of the decree, and tells what it found', async () => {
    const first = (await pack()).value as Report;
    expect(first.sections.find(({ title }) => title.startsWith('Thể thức'))).toEqual({
      title: 'Thể thức theo Nghị định 30/2020',
      tone: 'ok',
      lines: [
        'Danh sách gửi xin ý kiến, tình hình trả lời D4: đạt',
        'Trả lời của các cơ quan D4 (nguyên văn): đạt',
        'Mục lục minh chứng D4: đạt',
      ],
    });
    const second = (await pack()).value as Report;
    expect(second.sections.map(({ title }) => title)).not.toContain(
      'Thể thức theo Nghị định 30/2020',
    );
  });

  it('adds nothing when it is made again, and only what is new when something is', async () => {
    await pack();
    const before = packed().names;
    await pack();
    expect(packed().names).toEqual(before);
    await morning.answer('SCT', { comment: 'Ý kiến mới' });
    await pack();
    const { folders, names } = packed();
    expect(folders).toHaveLength(1);
    expect(names.filter((name) => !before.includes(name)).map((name) => name.slice(0, 3))).toEqual([
      '00.',
      '02.',
      '04.',
    ]);
    expect(names).toContain('04. Trả lời của các cơ quan D4 (nguyên văn) (lần 2)');
  });

  it('adds nothing on another day, though every list bears the day it was made on', async () => {
    await pack();
    const before = packed().names;
    await morning.runtime.advance('2021-08-24T09:00:00+07:00');
    await pack();
    expect(packed().names).toEqual(before);
    expect(noted()).toBe(1);
  });

  it('takes a new version of a paper in under the number of the one before, and renames nothing', async () => {
    await pack();
    const before = packed().names;
    await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] });
    await pack();
    const { names } = packed();
    expect(names).toEqual(expect.arrayContaining(before));
    const added = names.filter((name) => !before.includes(name));
    expect(added).toEqual([
      '00. Mục lục minh chứng D4 (lần 2)',
      expect.stringMatching(/^06\. Bảng tổng hợp, .*\(lần 2\)$/),
    ]);
    expect(noted()).toBe(2);
  });

  it('is one folder with each file once and one note of it, wherever a run is killed', async () => {
    await pack();
    const whole = packed().names;
    morning.again();
    const calls = await costOf(morning, 'makeEvidencePack', { roundId: 'D4' });
    for (const at of [...stepsTo(calls), calls - 1, calls]) {
      morning.again([{ at, do: 'killAfter', in: 'ask' }]);
      await morning.dialog();
      const run = await morning.runtime.dialog().call('ask', 'makeEvidencePack', { roundId: 'D4' });
      expect(run.status).not.toBe('completed');
      morning.dropLock();
      await pack();
      expect(packed().names).toEqual(whole);
      expect(packed().folders).toHaveLength(1);
      expect(noted()).toBe(1);
    }
  }, 120_000);

  it.each(['before', 'after'] as const)(
    'has every copy once, and one index, where Google fails at one and says so %s it is made',
    async (moment) => {
      await pack();
      const whole = packed().names;
      morning.again([{ at: /^Drive\..*copy$/, do: moment, in: 'ask' }]);
      const { value } = await pack();
      expect(packed().names).toEqual(whole);
      expect(JSON.stringify(value)).not.toContain(words.unreached);
    },
  );

  it('names what Google does not copy however often it is asked, and copies it at the next press', async () => {
    await pack();
    const whole = packed().names;
    morning.again([{ at: /^Drive\..*copy$/, do: 'before', times: 'forever' }]);
    const { sections } = (await pack()).value as Report;
    expect(sections.find(({ title }) => title === words.unreached)?.lines).toHaveLength(3);
    morning.runtime.meet([]);
    await pack();
    expect(packed().names).toEqual([...whole, '00. Mục lục minh chứng D4 (lần 2)'].sort());
  });

  it('is refused for a round that was not opened', async () => {
    expect((await morning.ask('makeEvidencePack', { roundId: 'D5' })).code).toBe(
      'ROUND.NOT_OPENED',
    );
  });
});
