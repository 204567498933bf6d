import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, Outcome, Snapshot } from '../../emulator/index.ts';
import type { SheetState } from '../../emulator/spreadsheet/state.ts';
import { idOf, type PhaseId } from '../../src/domain/ids.ts';
import { type Book, newBook } from './workbook-runtime.ts';

const columnOf = (sheet: SheetState, id: string): number =>
  (sheet.cells[0] ?? []).findIndex((cell) => cell?.v === id);

describe('setting up the workbook', () => {
  let book: Book;
  let first: Outcome;
  let dressed: Snapshot;
  beforeAll(async () => {
    book = await newBook();
    first = await book.run('setUp');
    dressed = book.runtime.snapshot();
  }, 60_000);
  beforeEach(() => book.runtime.restore(dressed));

  it('makes the sheets in order, the dashboard first, and removes the empty tab of a new file', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Bảng điều hành',
      'Việc hôm nay',
      'Gantt',
      'Hướng dẫn',
      'Tiến độ',
      'Nhiệm vụ',
      'Đợt lấy ý kiến',
      'Phiếu xin ý kiến',
      'Sổ góp ý',
      'Xin ý kiến lãnh đạo',
      'Trả lời',
      'Nhật ký liên hệ',
      'Hồ sơ dự thảo',
      'Mục lục dự thảo',
      'Lời văn dự thảo',
      'Cuộc họp',
      'Văn bản đi, đến',
      'Danh mục hồ sơ trình',
      'Cơ quan',
      'Tổ soạn thảo',
      'Ngày nghỉ',
      'Cấu hình',
      'Quy tắc phân công',
      'Câu giải trình mẫu',
      'Mẫu văn bản',
      'Mẫu thư',
      'Hàng đợi email',
      'Lịch sử đợt',
      'Nhật ký',
      'Kiểm tra hệ thống',
      'Danh mục',
    ]);
  });

  it('puts ids into a hidden first row and labels under it, both frozen', () => {
    const sheet = book.sheet('holidays');
    const line = (row: number) => (sheet.cells[row] ?? []).map((cell) => cell?.v);
    expect(line(0)).toEqual(['date', 'name', 'kind', 'basis', 'confirmed']);
    expect(line(1)).toEqual(['Ngày', 'Tên', 'Loại', 'Căn cứ', 'Đã xác nhận']);
    expect(sheet.hiddenRows).toEqual([0]);
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.maxColumns).toBe(5);
  });

  it('gives every label as text, also the one that begins with a sign', () => {
    const sheet = book.sheet('phases');
    expect(sheet.cells[1]?.[columnOf(sheet, 'percent')]?.v).toBe('% hoàn thành');
  });

  it('shows days and moments as the office writes them and keeps words as text', () => {
    const sheet = book.sheet('rounds');
    const format = (id: string) => sheet.cells[2]?.[columnOf(sheet, id)]?.nf;
    expect(format('sendDate')).toBe('dd/MM/yyyy');
    expect(format('dueAt')).toBe('dd/MM/yyyy HH:mm');
    expect(format('title')).toBe('@');
  });

  it('offers the labels of a choice and warns about others without refusing them', () => {
    const sheet = book.sheet('comments');
    const key = sheet.cells[2]?.[columnOf(sheet, 'part')]?.dv ?? '';
    const rule = sheet.validations[key];
    expect(rule?.args[0]).toEqual([
      'Báo cáo',
      'Đề án',
      'Tờ trình',
      'Dự thảo Quyết định',
      'Ý kiến chung',
    ]);
    expect(rule?.allowInvalid).toBe(true);
  });

  it('keeps the rows of the machinery low, whatever long texts they hold', () => {
    const { rowHeights, maxRows } = book.sheet('mailQueue');
    expect(Object.keys(rowHeights)).toHaveLength(maxRows - 2);
    expect(new Set(Object.values(rowHeights))).toEqual(new Set([24]));
    expect(book.sheet('comments').rowHeights).toEqual({});
  });

  it('folds the columns of the program away and guards what it writes with a warning only', () => {
    const sheet = book.sheet('requests');
    const token = columnOf(sheet, 'token');
    expect(sheet.hiddenColumns).toContain(token);
    const group = sheet.columnGroups.find(({ first, last }) => first <= token && token <= last);
    expect(group).toMatchObject({ depth: 1, collapsed: true });
    expect(sheet.protections.length).toBeGreaterThan(0);
    expect(sheet.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    const guarded = (id: string) =>
      sheet.protections.some(({ area }) => {
        const column = columnOf(sheet, id);
        return (
          area !== null &&
          area.row === 2 &&
          area.column <= column &&
          column < area.column + area.columns
        );
      });
    expect([guarded('repliedAt'), guarded('inDocNo'), guarded('position')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('colours words, and has colours for what is overdue', () => {
    const sheet = book.sheet('requests');
    const words = sheet.conditionalFormats.flatMap(({ args }) => args);
    expect(words).toContain('Không thống nhất');
    expect(words.some((text) => String(text).includes('NOW()'))).toBe(true);
  });

  it('changes nothing when it is done again', async () => {
    const before = structuredClone(book.sheets);
    await book.run('setUp');
    expect(book.sheets).toEqual(before);
  }, 60_000);

  it('keeps the names, the order and the columns that people gave', async () => {
    await book.eval(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Cơ quan');
      sheet.setName('Danh bạ');
      sheet.insertColumnBefore(3);
      sheet.getRange('C2').setValue('Zalo');
      sheet.getRange('A2').setValue('Mã CQ');
      sheet.setColumnWidth(1, 333);
    })()`);
    const before = structuredClone(book.sheets);
    await book.run('setUp');
    const sheet = book.sheets.find(({ name }) => name === 'Danh bạ');
    expect(sheet).toEqual(before.find(({ name }) => name === 'Danh bạ'));
    expect(book.sheets).toHaveLength(31);
  }, 60_000);

  it('puts back what was lost: a sheet, a column, ids, dropdowns, protections', async () => {
    await book.eval(`(() => {
      const file = SpreadsheetApp.getActive();
      file.deleteSheet(file.getSheetByName('Nhật ký'));
      file.getSheetByName('Ngày nghỉ').deleteColumn(3);
      file.getSheetByName('Cấu hình').getRange('B1').clearContent();
      const log = file.getSheetByName('Sổ góp ý');
      log.getRange(3, 1, 50, log.getMaxColumns()).clearDataValidations();
      log.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((one) => one.remove());
    })()`);
    const guards = dressed.world.spreadsheets[book.runtime.world.bound?.id ?? '']?.sheets.find(
      ({ name }) => name === 'Sổ góp ý',
    )?.protections.length;
    await book.run('setUp');
    expect(book.sheet('audit').cells[0]?.[0]?.v).toBe('at');
    const holidays = book.sheet('holidays');
    expect(columnOf(holidays, 'kind')).toBe(4);
    expect(holidays.cells[2]?.[3]?.dv).toBeDefined();
    expect(columnOf(book.sheet('config'), 'value')).toBe(1);
    const log = book.sheet('comments');
    expect(log.cells[2]?.[columnOf(log, 'part')]?.dv).toBeDefined();
    expect(log.protections).toHaveLength(guards ?? -1);
  }, 60_000);

  it('leaves a first tab that holds something', async () => {
    const fresh = await newBook();
    await fresh.eval(`SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('Nháp')`);
    await fresh.run('setUp');
    expect(fresh.sheets).toHaveLength(32);
  }, 60_000);

  it('costs a bounded number of calls: the first time, and again', async () => {
    const again = await book.run('setUp');
    // A tab that only shows costs few calls here: found or made, marked, remembered.
    expect(first.record.calls).toBeLessThanOrEqual(2510);
    expect(again.record.calls).toBeLessThanOrEqual(740);
  }, 60_000);

  it('leaves what people have typed when a column is put in while it runs', async () => {
    await book.append('phases', [{ phaseId: idOf<PhaseId>('P1'), percent: 40 }]);
    const tab = book.sheet('phases').name;
    let calls = 0;
    const putsIn: Fault = {
      ...{ at: /^Sheet\.hideRows$/, in: 'setUp', times: 'forever', do: 'meanwhile' },
      // All heads are found before the first sheet is dressed.
      act: () => {
        calls += 1;
        if (calls === 1)
          void book.runtime.reshape('van.thu@so.example.vn', { insertColumns: 2, tab });
      },
    };
    book.runtime.meet([putsIn]);
    await book.run('setUp');
    book.runtime.meet([]);
    const head = columnOf(book.sheet('phases'), 'percent');
    expect(book.sheet('phases').cells[0]?.[1]?.v ?? '').toBe('');
    expect(book.sheet('phases').cells[2]?.[head]?.v).toBe(40);
    const [row] = await book.read('phases');
    expect(row).toMatchObject({ phaseId: 'P1', percent: 40 });
  }, 60_000);

  it.each([
    [12, 'lost'],
    [41, 'kept'],
    [60, 'prefix'],
    [300, 'lost'],
    [700, 'kept'],
    [1400, 'prefix'],
  ] as const)(
    'is made whole by a second run when call %i was the last of the first (buffer %s)',
    async (at, buffer) => {
      const struck = await newBook({ 'kill.buffer': buffer }, [{ at, do: 'killAfter' }]);
      const killed = await struck.runtime.execute('setUp');
      expect(killed.status).toBe('killed');
      await struck.run('setUp');
      expect(struck.sheets.map(({ name }) => name).sort()).toEqual(
        book.sheets.map(({ name }) => name).sort(),
      );
      for (const sheet of book.sheets) {
        const other = struck.sheets.find(({ name }) => name === sheet.name);
        expect(other?.cells[0]).toEqual(sheet.cells[0]);
        expect(other?.cells[1]).toEqual(sheet.cells[1]);
        expect(other?.hiddenColumns).toEqual(sheet.hiddenColumns);
        expect(other?.cells[2]?.map((cell) => cell?.dv !== undefined)).toEqual(
          sheet.cells[2]?.map((cell) => cell?.dv !== undefined),
        );
      }
    },
    60_000,
  );
});
