// The questions of a form: platform.md §4.1 and the reference of the items.

import { describe, expect, it } from 'vitest';
import { formApp } from '../../../emulator/forms/app.ts';
import { itemType, navigationType } from '../../../emulator/forms/enums.ts';
import { executionIn, newWorld } from './world.ts';

const newForm = () => formApp(executionIn(newWorld())).create('Phiếu', true);

describe('choices', () => {
  it('of a new question are one, without a name (§4.1)', () => {
    const form = newForm();
    for (const item of [form.addListItem(), form.addMultipleChoiceItem(), form.addCheckboxItem()]) {
      expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['']);
    }
  });

  it('alike are refused, and the old ones stay (§4.1)', () => {
    const item = newForm().addListItem().setChoiceValues(['Có', 'Không']);
    expect(() => item.setChoiceValues(['Có', 'Có'])).toThrow(
      'Questions cannot have duplicate choice values.',
    );
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Có', 'Không']);
  });

  it('cannot be none at all (§4.1)', () => {
    expect(() => newForm().addListItem().setChoiceValues([])).toThrow('Array is empty: values');
  });

  it('lead to a page, or to the end', () => {
    const form = newForm();
    const page = form.addPageBreakItem();
    const item = form.addMultipleChoiceItem();
    item.setChoices([
      item.createChoice('Góp ý', page),
      item.createChoice('Thống nhất', navigationType('SUBMIT')),
    ]);
    const [first, second] = item.getChoices();
    expect(first?.getPageNavigationType()?.name).toBe('GO_TO_PAGE');
    expect(first?.getGotoPage()?.getId()).toBe(page.getId());
    expect(second?.getPageNavigationType()?.name).toBe('SUBMIT');
    expect(second?.getGotoPage()).toBeNull();
  });

  it('that lead somewhere do not mix with choices that do not', () => {
    const item = newForm().addMultipleChoiceItem();
    const mixed = [item.createChoice('A', navigationType('SUBMIT')), item.createChoice('B')];
    expect(() => item.setChoices(mixed)).toThrow('Invalid data updating form.');
  });
});

describe('items', () => {
  it('come back plain, in order, by kind and by id', () => {
    const form = newForm();
    const code = form.addTextItem().setTitle('Mã phiếu');
    const agency = form.addListItem().setTitle('Tên cơ quan');
    expect(form.getItems().map((item) => item.getTitle())).toEqual(['Mã phiếu', 'Tên cơ quan']);
    expect(form.getItems(itemType('LIST')).map((item) => item.getId())).toEqual([agency.getId()]);
    expect(form.getItemById(code.getId())?.asTextItem().getTitle()).toBe('Mã phiếu');
    expect(form.getItemById(1)).toBeNull();
  });

  it('turn into their own kind only', () => {
    const form = newForm();
    form.addPageBreakItem();
    expect(() => form.getItems()[0]?.asListItem()).toThrow(
      'Invalid conversion for item type: PAGE_BREAK',
    );
  });

  it('are moved and deleted by index or by themselves', () => {
    const form = newForm();
    const [a, b, c] = ['A', 'B', 'C'].map((title) => form.addTextItem().setTitle(title));
    const titles = () =>
      form
        .getItems()
        .map((item) => item.getTitle())
        .join('');
    form.moveItem(0, 2);
    expect(titles()).toBe('BCA');
    if (a && b && c) {
      form.moveItem(a, 0);
      expect(titles()).toBe('ABC');
      form.deleteItem(b);
      form.deleteItem(0);
      expect(titles()).toBe('C');
      expect(() => b.getTitle()).toThrow(/No item with the given ID/);
    }
    expect(() => form.deleteItem(7)).toThrow('Invalid argument: index');
  });

  it('seen through two objects are one item', () => {
    const form = newForm();
    const item = form.addTextItem();
    form.getItems()[0]?.setTitle('Số, ký hiệu').setHelpText('Ví dụ 123/STC-HCSN');
    expect([item.getTitle(), item.getHelpText()]).toEqual(['Số, ký hiệu', 'Ví dụ 123/STC-HCSN']);
  });

  it('are copied to the end with all they have, under an id of their own', () => {
    const form = newForm();
    const item = form.addListItem().setTitle('Tài liệu').setChoiceValues(['Tờ trình', 'Đề án']);
    form.addTextItem();
    const copy = item.duplicate();
    expect(copy.getIndex()).toBe(2);
    expect(copy.getId()).not.toBe(item.getId());
    copy.setChoiceValues(['Khác']);
    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Tờ trình', 'Đề án']);
  });
});

describe('answers made by a script', () => {
  it('must be on offer, unless the question takes other answers (§4.2)', () => {
    const item = newForm().addMultipleChoiceItem().setChoiceValues(['Có', 'Không']);
    expect(() => item.createResponse('Có thể')).toThrow(/Invalid response/);
    expect(item.showOtherOption(true).createResponse('Có thể').getResponse()).toBe('Có thể');
  });

  it('must keep the rule of a text question', () => {
    const app = formApp(executionIn(newWorld()));
    const rule = app.createTextValidation().requireNumberBetween(1, 5).build();
    const item = app.create('A').addTextItem().setValidation(rule);
    expect(() => item.createResponse('6')).toThrow('Bad value');
    expect(item.createResponse('5').getResponse()).toBe('5');
    expect(item.clearValidation().createResponse('6').getResponse()).toBe('6');
  });

  it('are days and times on the clock of the script', () => {
    const form = newForm();
    // 23:30 on 22 August in London is 06:30 on 23 August in Hà Nội.
    const moment = new Date(Date.UTC(2021, 7, 22, 23, 30));
    expect(form.addDateItem().createResponse(moment).getResponse()).toBe('2021-08-23');
    expect(form.addDateTimeItem().createResponse(moment).getResponse()).toBe('2021-08-23 06:30');
    expect(form.addTimeItem().createResponse(7, 5).getResponse()).toBe('07:05');
    const yearless = form.addDateItem().setIncludesYear(false);
    expect(yearless.createResponse(moment).getResponse()).toBe('08-23');
  });

  it('on a scale are texts within its bounds', () => {
    const item = newForm().addScaleItem().setBounds(1, 5).setLabels('Kém', 'Tốt');
    expect(item.createResponse(4).getResponse()).toBe('4');
    expect(() => item.createResponse(6)).toThrow('Bad value');
    expect(() => item.setBounds(2, 5)).toThrow('Bad value');
    expect(() => item.setBounds(1, 4.5)).toThrow('Bad value');
  });

  it('in a grid have one pick per row', () => {
    const item = newForm().addGridItem().setRows(['Căn cứ', 'Mục tiêu']).setColumns(['Đạt', 'Sửa']);
    expect(item.createResponse(['Đạt', null]).getResponse()).toEqual(['Đạt', '']);
    expect(() => item.createResponse(['Đạt'])).toThrow('Bad value');
    expect(() => item.createResponse(['Đạt', 'Lạ'])).toThrow(/Invalid response/);
  });
});
