// Timesheets with approval, in the style of developers.google.com/apps-script/samples/automations/timesheets.

import { describe, expect, it } from 'vitest';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { column, formAddress, OWNER, sample, shown } from './sample.ts';

const MANAGER = 'quanly@example.vn';
const week = { Mon: '8', Tue: '8', Wed: '8', Thu: '8', Fri: '4', Wage: '50000' };

async function withAnswers(options: Partial<RuntimeOptions> = {}): Promise<Runtime> {
  const runtime = sample('timesheets', options);
  await runtime.click(['Timesheets', 'Set up']);
  const address = await formAddress(runtime);
  await runtime.submitForm(address, { Name: 'An', ...week }, 'an@example.vn');
  await runtime.submitForm(address, { Name: 'Bình', ...week, Fri: '' }, 'binh@example.vn');
  return runtime;
}

const tell = (runtime: Runtime) => runtime.click(['Timesheets', 'Tell the employees']);

describe('timesheets', () => {
  it.each([
    ['vi_VN', 'vi', '1.800.000'],
    ['en_US', 'en', '1,800,000'],
  ] as const)('sum each answer up as %s writes it', async (locale, language, pay) => {
    const runtime = await withAnswers({ locale, account: { locale: language } });
    expect(await column(runtime, 'Timesheets', 'Hours')).toEqual(['36', '32']);
    expect((await column(runtime, 'Timesheets', 'Pay'))[0]).toBe(pay);
    expect(await column(runtime, 'Timesheets', 'Approval')).toEqual(['PENDING', 'PENDING']);
  });

  it('take no day of more than twelve hours', async () => {
    const runtime = await withAnswers();
    const done = await runtime.submitForm(
      await formAddress(runtime),
      { Name: 'An', ...week, Mon: '13' },
      'an@example.vn',
    );
    expect([done.accepted, Object.keys(done.errors).length]).toEqual([false, 1]);
  });

  it('let the manager choose a state and nothing else', async () => {
    const runtime = await withAnswers();
    await runtime.type(MANAGER, "'Timesheets'!L2", 'APPROVED');
    await expect(runtime.type(MANAGER, "'Timesheets'!L3", 'maybe')).rejects.toThrow(
      'violates the data validation rules',
    );
    await expect(runtime.type(MANAGER, "'Timesheets'!D2", '12')).rejects.toThrow(/protected/);
    expect(await column(runtime, 'Timesheets', 'Approval')).toEqual(['APPROVED', 'PENDING']);
  });

  it('note who changed what in the cell that was changed', async () => {
    const runtime = await withAnswers();
    await runtime.type(MANAGER, "'Timesheets'!L2", 'REJECTED');
    expect(
      await runtime.eval(
        "SpreadsheetApp.getActive().getSheetByName('Timesheets').getRange('L2').getNote()",
      ),
    ).toBe('PENDING → REJECTED');
  });

  it('tell whoever was decided on, once, and again after a change of mind', async () => {
    const runtime = await withAnswers();
    await runtime.type(MANAGER, "'Timesheets'!L2", 'REJECTED');
    expect((await tell(runtime)).toasts).toMatchObject([{ text: '1 told' }]);
    expect((await tell(runtime)).toasts).toMatchObject([{ text: '0 told' }]);
    await runtime.type(MANAGER, "'Timesheets'!L2", 'APPROVED');
    expect(await column(runtime, 'Timesheets', 'Told')).toEqual(['CHANGED', '']);
    await tell(runtime);
    expect(runtime.mail.map(({ to, cc, subject, body }) => [to, cc, subject, body])).toEqual([
      [['an@example.vn'], [MANAGER], 'Timesheet rejected', 'An: 36 hours, 1,800,000.'],
      [['an@example.vn'], [MANAGER], 'Timesheet approved', 'An: 36 hours, 1,800,000.'],
    ]);
  });

  it('are not closed while one is pending', async () => {
    const runtime = await withAnswers();
    await runtime.type(MANAGER, "'Timesheets'!L2", 'APPROVED');
    runtime.answer('OK');
    const { alerts } = await runtime.click(['Timesheets', 'Close the week']);
    expect(alerts[0]?.text).toBe('1 still pending, the first in L3.');
  });

  it('go into a tab of the week as values, and the next answer begins anew', async () => {
    const runtime = await withAnswers();
    for (const cell of ['L2', 'L3']) await runtime.type(OWNER, `'Timesheets'!${cell}`, 'APPROVED');
    await runtime.click(['Timesheets', 'Close the week']);
    expect((await shown(runtime, 'Week 35')).slice(1).map((row) => row.slice(2, 12))).toEqual([
      ['An', '8', '8', '8', '8', '4', '50000', '36', '1,800,000', 'APPROVED'],
      ['Bình', '8', '8', '8', '8', '', '50000', '32', '1,600,000', 'APPROVED'],
    ]);
    expect(
      await runtime.eval(
        "SpreadsheetApp.getActive().getSheetByName('Week 35').getRange('J2').getFormula()",
      ),
    ).toBe('');
    await runtime.submitForm(await formAddress(runtime), { Name: 'Chi', ...week }, 'c@example.vn');
    expect(await column(runtime, 'Timesheets', 'Name')).toEqual(['Chi']);
    expect(await column(runtime, 'Timesheets', 'Hours')).toEqual(['36']);
  });

  it('show approved rows in green and rejected ones in red by rules of the sheet', async () => {
    const runtime = await withAnswers();
    expect(
      await runtime.eval(`SpreadsheetApp.getActive().getSheetByName('Timesheets').getConditionalFormatRules()
        .map((rule) => rule.getBooleanCondition().getCriteriaValues().join())`),
    ).toEqual(['=$L2="APPROVED"', '=$L2="REJECTED"', '1000000']);
  });
});
