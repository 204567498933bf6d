// A letter or a table is pasted, the proposal corrected, and only what the clerk confirms is written, with its source.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LetterProposal, TableProposal } from '../../../src/dialogs/data/enter-reply.ts';
import { finance } from '../../domain/replies/letter/letters.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.runtime.advance('2021-08-30T09:00:00+07:00');
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const letter = {
  roundId: 'D4',
  bodyId: 'STC',
  channel: 'CONG_VAN',
  docNo: '345/STC-QLNS',
  docDate: '2021-08-28',
  receivedDay: '2021-08-30',
  signer: 'Nguyễn Văn An, Phó Giám đốc',
  fileUrl: '',
  position: 'THONG_NHAT_CO_Y_KIEN',
  replaces: false,
  letter: finance,
};

const written = () =>
  (['replies', 'comments', 'documents', 'requests'] as const).map((sheet) =>
    morning.book.rows(sheet).map((row) => row.text(sheet === 'requests' ? 'position' : 'roundId')),
  );

const proposed = async (): Promise<LetterProposal> =>
  (await morning.ask('proposeLetter', { roundId: 'D4', text: finance })).value as LetterProposal;

describe('a pasted letter', () => {
  it('is proposed with its body, number, date, signer, position and comments; nothing is written', async () => {
    const before = written();
    const found = await proposed();
    expect(found).toMatchObject({
      bodyId: 'STC',
      docNo: '345/STC-QLNS',
      docDate: '2021-08-28',
      signer: 'Nguyễn Văn An, Phó Giám đốc',
      position: 'THONG_NHAT_CO_Y_KIEN',
    });
    expect(found.comments.map(({ part, place }) => [part, place])).toEqual([
      ['TTR', 'Trang 2'],
      ['TTR', ''],
      ['DA', 'Mục IV.2'],
      ['DA', 'Phụ lục 2'],
    ]);
    expect(found.leftOut.map(({ label }) => label)).toEqual([
      'Phần đầu văn bản',
      'Lời dẫn',
      'Tiêu đề',
      'Tiêu đề',
      'Lời kết',
      'Chữ ký, nơi nhận',
    ]);
    expect(written()).toEqual(before);
  });

  it('corrected and confirmed keeps the letter and the source of each comment word for word', async () => {
    const { comments } = await proposed();
    const corrected = comments
      .slice(1)
      .map((one, index) => (index === 0 ? { ...one, content: 'Bổ sung căn cứ pháp lý' } : one));
    const { code } = await morning.ask('enterReply', { ...letter, comments: corrected });
    expect(code).toBeNull();
    const rows = morning.book.rows('comments');
    expect(rows.map((row) => [row.text('content').slice(0, 22), row.text('sourceText')])).toEqual([
      ['Bổ sung căn cứ pháp lý', '- Đề nghị bổ sung căn cứ Luật Ngân sách nhà nước năm 2015.'],
      [
        'Mục IV.2: đề nghị làm ',
        '- Mục IV.2: đề nghị làm rõ nguồn kinh phí sự nghiệp khoa học và công nghệ, kinh phí lồng ghép.',
      ],
      [
        'Phụ lục 2: đề nghị rà ',
        '- Phụ lục 2: đề nghị rà soát lại tổng mức kinh phí, lý do: cộng các dòng thành phần không khớp.',
      ],
    ]);
    expect(morning.book.rows('replies')[0]?.text('otherRaw')).toBe(finance);
    const request = morning.row('requests', 'PH-D4-STC');
    expect([
      request.text('position'),
      request.value('commentCount'),
      request.text('signer'),
    ]).toEqual(['Thống nhất, có ý kiến góp ý', 3, 'Nguyễn Văn An, Phó Giám đốc']);
    const [document] = morning.book
      .rows('documents')
      .filter((row) => row.text('organ') === 'Sở Tài chính');
    expect([document?.text('number'), document?.text('organ')]).toEqual([
      '345/STC-QLNS',
      'Sở Tài chính',
    ]);
  });

  it('without words is sent back in a sentence', async () => {
    expect(await morning.ask('proposeLetter', { roundId: 'D4', text: ' \n ' })).toMatchObject({
      code: 'LETTER.EMPTY',
      sentence:
        'Chưa có nội dung để tách. Cách sửa: dán toàn văn của văn bản trả lời vào ô “Toàn văn văn bản trả lời”.',
    });
  });

  it('of a locked round is refused', async () => {
    await morning.ask('closeRound', { roundId: 'D4' });
    await morning.type('rounds', 'D4', 'status', 'Đã khóa');
    const before = written();
    expect((await morning.ask('enterReply', { ...letter, comments: [] })).code).toBe(
      'REPLY.ROUND_LOCKED',
    );
    expect(written()).toEqual(before);
  });
});

describe('a letter whose number is in the register already', () => {
  const comment = { part: 'DA', place: '', content: 'Bổ sung', proposal: '', reason: '' };
  const again = { ...letter, docNo: 'Số 0345 / STC–QLNS', comments: [comment] };

  it('is refused until a person says that it is another', async () => {
    await morning.ask('enterReply', { ...letter, bodyId: 'STP', comments: [comment] });
    const other = morning.book.rows('documents').find((row) => row.text('organ') === 'Sở Tư pháp');
    const id = other?.text('docId') ?? '';
    await morning.type('documents', id, 'organ', 'Sở Tài chính');
    const before = written();
    expect(await morning.ask('enterReply', again)).toMatchObject({
      code: 'REPLY.LETTER_REPEATED',
      sentence: `Văn bản “Số 0345 / STC–QLNS” đã có trong trang “Văn bản đi, đến” (${id}); chưa ghi thêm gì. Cách sửa: kiểm tra số, ký hiệu và ngày; nếu đúng là một văn bản khác, đánh dấu “Đã kiểm tra: đây là văn bản khác, tuy trùng số, ký hiệu”.`,
    });
    expect(written()).toEqual(before);
    expect((await morning.ask('enterReply', { ...again, repeated: true })).code).toBeNull();
  });

  it('but one that replaces the reply it came with is not', async () => {
    await morning.ask('enterReply', { ...letter, comments: [comment] });
    expect((await morning.ask('enterReply', { ...again, replaces: true })).code).toBeNull();
    expect(morning.row('replies', 'TL-D4-0001').text('replacedBy')).toBe('TL-D4-0002');
  });
});

describe('a pasted table', () => {
  const text =
    'TT\tTài liệu\tMục, trang\tÝ kiến góp ý\n1\tĐề án\tII.1\t"Bổ sung\nchỉ tiêu"\n2\t\tTrang 5\t=1+1';

  it('is read by its heads, and anew by what a person says the columns mean', async () => {
    const input = { roundId: 'D4', text, rows: [], columns: null };
    const first = (await morning.ask('proposeTable', input)).value as TableProposal;
    expect(first.columns).toEqual({ meanings: ['NONE', 'PART', 'PLACE', 'CONTENT'], headed: true });
    expect(first.comments.map(({ part, place, content }) => [part, place, content])).toEqual([
      ['DA', 'II.1', 'Bổ sung\nchỉ tiêu'],
      ['DA', 'Trang 5', '=1+1'],
    ]);
    const columns = { meanings: ['NONE', 'PART', 'REASON', 'CONTENT'], headed: true };
    const rows = first.rows;
    const second = (await morning.ask('proposeTable', { ...input, rows, columns })).value;
    expect((second as TableProposal).comments[1]).toMatchObject({ place: '', reason: 'Trang 5' });
    await morning.ask('enterReply', { ...letter, letter: '', comments: first.comments });
    expect(morning.book.rows('comments').map((row) => row.text('sourceText'))).toEqual([
      '1\nĐề án\nII.1\nBổ sung\nchỉ tiêu',
      '2\nTrang 5\n=1+1',
    ]);
  });

  it('that is none, or has no comments, is told in a sentence', async () => {
    const input = { roundId: 'D4', text: '', rows: [], columns: null };
    expect((await morning.ask('proposeTable', input)).code).toBe('TABLE.EMPTY');
    const columns = { meanings: ['NONE', 'PART', 'PLACE', 'NONE'], headed: true };
    expect(await morning.ask('proposeTable', { ...input, text, columns })).toMatchObject({
      code: 'TABLE.NO_CONTENT',
      sentence:
        'Chưa có cột nào là “Nội dung góp ý”. Cách sửa: chọn nghĩa của cột ở hàng đầu bảng xem trước.',
    });
  });
});
