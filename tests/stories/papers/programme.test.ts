// The papers of the whole Đề án: the brief for the giao ban, the outline, the shells of the four files, the list of the dossier.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { DESK, SEEN_AGAIN } from '../shared-costs.ts';
import { costOf, documentsOf, newestText, writeRow } from './documents-of.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị rà soát kinh phí' });
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const make = (...kinds: string[]) => morning.ask('makeDocuments', { kinds });

describe('the brief for the giao ban', () => {
  it('tells where the Đề án stands, who is missing and what waits, as the dashboard does', async () => {
    const { sentence } = await make('TOM_TAT');
    expect(sentence).toBe('');
    const text = newestText(morning, enums.documentType.TOM_TAT);
    // 23/8 to 10/9/2021 are 13 working days (handbook, 3.3: 2 and 3 September are off).
    expect(text).toContain('còn 13 ngày làm việc đến hết giai đoạn (10/9/2021)');
    expect(text).toMatch(/dự kiến trình (tháng 12\/2021|ngày \d\d\/\d+\/202\d, muộn hơn kế hoạch)/);
    expect(text).toContain('Đợt D4: 01/28 cơ quan đã trả lời, hạn 01/9/2021.');
    expect(text).toContain('Chưa trả lời 27 cơ quan:');
    expect(text).toContain('và 21 cơ quan khác');
    expect(text).toContain('01 lượt ý kiến, 01 nội dung: chưa xử lý 01.');
    expect(text).toContain('. Đánh giá chung: ');
    expect(text).not.toContain('thư cần kiểm tra');
    expect(text).toContain('TỔ TRƯỞNG');
  });
});

describe('the outline and the shells', () => {
  it('follow the clauses of the sheet, with who is in charge and what the book knows', async () => {
    await writeRow(morning, 'clauses', {
      clauseId: 'MD-TTR-0001',
      part: enums.part.TTR,
      number: 'I',
      title: 'Quá trình xây dựng Đề án',
      sortOrder: '1',
      ownerId: 'TV3',
    });
    const { sentence } = await make('DE_CUONG', 'DU_THAO_TTR', 'DU_THAO_QD');
    expect(sentence).toBe('');
    const outline = newestText(morning, enums.documentType.DE_CUONG);
    expect(outline).toContain('ĐỀ CƯƠNG CHI TIẾT');
    expect(outline).toContain('I. QUÁ TRÌNH XÂY DỰNG ĐỀ ÁN');
    // Of the other files the headings that the office writes down in its sheet of wordings.
    expect(outline).toContain('đề mục dự kiến:\nI. ĐẶC ĐIỂM TÌNH HÌNH');
    expect(outline).toContain('(Phụ trách: Bà Lê Thị Thanh Lợi)');
    expect(outline).toContain('Từ ngày 21/8/2021 đến ngày 10/9/2021');
    const shells = documentsOf(morning, enums.documentType.DU_THAO);
    expect(shells.map((row) => [row.text('part'), row.value('version')])).toEqual([
      [enums.part.TTR, 1],
      [enums.part.QD, 1],
    ]);
    const decision = newestText(morning, enums.documentType.DU_THAO);
    expect(decision).toMatch(/Số:\s+\/QĐ-UBND/);
    expect(decision).toMatch(/^ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\n/);
    expect(decision).toContain('Căn cứ Quyết định số 1199/QĐ-UBND ngày 24/12/2020');
    expect(decision).toContain('Điều 1.');
  });

  it('fill the process in from the rounds that were opened', async () => {
    await writeRow(morning, 'clauses', {
      clauseId: 'MD-TTR-0001',
      part: enums.part.TTR,
      number: 'I',
      title: 'Quá trình xây dựng Đề án',
      sortOrder: '1',
    });
    await make('DU_THAO_TTR');
    expect(newestText(morning, enums.documentType.DU_THAO)).toMatch(
      /- Sở, ban, ngành tỉnh; UBND các huyện, thành phố: gửi ngày 23\/8\/2021, hạn trả lời 01\/9\/2021/,
    );
  });
});

describe('the list of the dossier', () => {
  it('names each item with number and date, pages blank, and says what is missing', async () => {
    const rows = morning.book.rows('dossierItems');
    for (const row of rows) expect(row.text('itemId')).toMatch(/^HS-/);
    await writeRow(morning, 'dossierItems', {
      itemId: 'HS-98',
      sortOrder: '98',
      title: 'Văn bản giao nhiệm vụ',
      required: 'Có',
      type: enums.documentType.CAN_CU,
    });
    await writeRow(morning, 'dossierItems', {
      itemId: 'HS-99',
      sortOrder: '99',
      title: 'Ý kiến doanh nghiệp',
      required: 'Có',
    });
    const { sentence } = await make('MUC_LUC');
    expect(sentence).toBe('');
    const text = newestText(morning, enums.documentType.MUC_LUC);
    expect(text).toContain('MỤC LỤC VĂN BẢN, TÀI LIỆU');
    expect(text).toContain('307/QĐ-UBND');
    expect(text).toContain('09/02/2021');
    expect(text).toContain('Chưa có');
  });

  it('calls outdated what the check of the dossier calls so', async () => {
    const typed = { title: 'Bản chụp', required: 'Có', link: 'https://drive.google.com/a' };
    await writeRow(morning, 'dossierItems', {
      ...typed,
      itemId: 'HS-98',
      sortOrder: '98',
      date: '20/8/2021',
      dependsOn: 'Sổ góp ý',
    });
    await morning.press(menu.dossier);
    expect(morning.row('dossierItems', 'HS-98').text('state')).toBe(enums.dossierState.CU);
    await make('MUC_LUC');
    expect(newestText(morning, enums.documentType.MUC_LUC)).toContain(
      'Đã cũ hơn Sổ góp ý (23/8/2021)',
    );
  });
});

describe('the cost of a shell', () => {
  it('is at most 40 calls, the desk and a last look when its clauses ask for all that the book knows', async () => {
    const clause = (number: number, title: string) => ({
      clauseId: `MD-TTR-000${number}`,
      part: enums.part.TTR,
      number: String(number),
      title,
      sortOrder: String(number),
      ownerId: 'TV3',
    });
    await writeRow(morning, 'clauses', clause(1, 'Quá trình xây dựng Đề án'));
    await writeRow(morning, 'clauses', clause(2, 'Tiến độ thực hiện'));
    await writeRow(morning, 'clauses', clause(3, 'Căn cứ pháp lý'));
    expect(await costOf(morning, 'makeDocuments', { kinds: ['DU_THAO_TTR'] })).toBeLessThanOrEqual(
      40 + DESK + SEEN_AGAIN,
    );
    const text = newestText(morning, enums.documentType.DU_THAO);
    expect(text).toContain('gửi ngày 23/8/2021');
    expect(text).toContain('(từ ngày 21/8/2021 đến ngày 10/9/2021)');
    expect(text).toContain('(Phụ trách: Bà Lê Thị Thanh Lợi)');
  });
});
