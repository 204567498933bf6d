// Every kind of item on a form's public page, in a prefilled link and back.
// developers.google.com/apps-script/reference/forms (form-response#toPrefilledUrl, rating-item).

import { describe, expect, it } from 'vitest';
import { formApp } from '../../../emulator/forms/app.ts';
import { ratingIcon } from '../../../emulator/forms/enums.ts';
import type { Form } from '../../../emulator/forms/form.ts';
import { resolveFormUrl } from '../../../emulator/forms/form-address.ts';
import { addItem } from '../../../emulator/forms/form-store.ts';
import type { ItemResponse } from '../../../emulator/forms/item-response.ts';
import { handleFormPost, showForm } from '../../../emulator/forms/page-post.ts';
import type { AnswerValue } from '../../../emulator/forms/state.ts';
import { stateOf } from './comment-form.ts';
import { executionIn, newWorld } from './world.ts';

function opened() {
  const execution = executionIn(newWorld(), { 'forms.responders': 'anyone' });
  const form = formApp(execution).create('A', true);
  const state = () => stateOf(execution, form);
  const page = (query = '') => {
    const served = showForm(execution.world, state().publishedId, new URLSearchParams(query));
    return served.html;
  };
  return { execution, form, state, page };
}

/** 23 August 2021, 14:30 in Hà Nội. */
const moment = new Date(Date.UTC(2021, 7, 23, 7, 30));
const columns = ['Đạt', 'Sửa'];

describe('a prefilled link', () => {
  it.each<[string, (form: Form) => ItemResponse, AnswerValue, string[]]>([
    [
      'text',
      (f) => f.addTextItem().createResponse('a & "b"'),
      'a & "b"',
      ['a &amp; &quot;b&quot;'],
    ],
    [
      'paragraph',
      (f) => f.addParagraphTextItem().createResponse('x\ny'),
      'x\ny',
      ['x\ny</textarea>'],
    ],
    [
      'list',
      (f) => f.addListItem().setChoiceValues(['Một', 'Hai']).createResponse('Hai'),
      'Hai',
      ['value="Hai" selected'],
    ],
    [
      'choice',
      (f) => f.addMultipleChoiceItem().setChoiceValues(['Một', 'Hai']).createResponse('Một'),
      'Một',
      ['value="Một" checked'],
    ],
    [
      'choice of one’s own',
      (f) =>
        f
          .addMultipleChoiceItem()
          .setChoiceValues(['Một'])
          .showOtherOption(true)
          .createResponse('Ba'),
      'Ba',
      ['value="__other_option__" checked', 'value="Ba"'],
    ],
    [
      'boxes, one of them one’s own',
      (f) =>
        f
          .addCheckboxItem()
          .setChoiceValues(['Một', 'Hai'])
          .showOtherOption(true)
          .createResponse(['Một', 'Hai', 'Ba']),
      ['Một', 'Hai', 'Ba'],
      ['value="Một" checked', 'value="Hai" checked', 'value="Ba"'],
    ],
    [
      'grid',
      (f) => f.addGridItem().setRows(['1', '2']).setColumns(columns).createResponse(['Sửa', null]),
      ['Sửa', ''],
      ['aria-label="1: Sửa" checked'],
    ],
    [
      'grid of boxes',
      (f) =>
        f
          .addCheckboxGridItem()
          .setRows(['1', '2'])
          .setColumns(columns)
          .createResponse([['Đạt', 'Sửa'], null]),
      [['Đạt', 'Sửa'], []],
      ['aria-label="1: Đạt" checked', 'aria-label="1: Sửa" checked'],
    ],
    ['scale', (f) => f.addScaleItem().createResponse(4), '4', ['value="4" checked']],
    ['rating', (f) => f.addRatingItem().createResponse(2), '2', ['aria-label="2 trên 3" checked']],
    ['day', (f) => f.addDateItem().createResponse(moment), '2021-08-23', ['value="23/8/2021"']],
    [
      'day without year',
      (f) => f.addDateItem().setIncludesYear(false).createResponse(moment),
      '08-23',
      ['value="23/8"'],
    ],
    [
      'day and time',
      (f) => f.addDateTimeItem().createResponse(moment),
      '2021-08-23 14:30',
      ['value="23/8/2021 14:30"'],
    ],
    ['time', (f) => f.addTimeItem().createResponse(7, 5), '07:05', ['value="07:05"']],
    [
      'duration',
      (f) => f.addDurationItem().createResponse(1, 2, 3),
      '01:02:03',
      ['value="01:02:03"'],
    ],
  ])('of a %s is read back, and fills the page in', (_, answer, stored, shown) => {
    const { execution, form, page } = opened();
    const given = answer(form);
    const url = form.createResponse().withItemResponse(given).toPrefilledUrl();
    expect(resolveFormUrl(execution.world, url)?.prefill).toEqual({ [given.item.getId()]: stored });
    const html = page(url.slice(url.indexOf('?') + 1));
    for (const part of shown) expect(html).toContain(part);
  });
});

describe('the page', () => {
  it('asks for a rating with icons to count, and takes no number beyond them', () => {
    const { execution, form, state, page } = opened();
    form.addRatingItem().setTitle('Hài lòng').setRatingIcon(ratingIcon('HEART'));
    expect(page().match(/♥/g)).toHaveLength(3);
    expect(page()).toContain('role="radiogroup"');
    const [item] = state().items;
    const post = (mark: string) =>
      handleFormPost(
        execution.world,
        state().publishedId,
        new URLSearchParams({ [`entry.${item?.entry}`]: mark, pageHistory: '0', go: 'next' }),
      );
    expect(post('3')).toMatchObject({ kind: 'submit', answers: { [item?.id ?? 0]: '3' } });
    expect(post('4')).toMatchObject({ kind: 'page', status: 400 });
  });

  it('shows pictures without asking another server for them, and leads to videos', () => {
    const { form, state, page } = opened();
    form.addImageItem().setTitle('Bản đồ').setWidth(200);
    expect(page()).not.toContain('<img');
    const [item] = state().items;
    if (!item) throw new Error('no item');
    item.picture = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png', name: 'a.png' };
    form.addVideoItem().setVideoUrl('https://youtu.be/dQw4w9WgXcQ');
    expect(page()).toContain('<img src="data:image/png;base64,AQID" alt="Bản đồ" width="200">');
    expect(page()).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"');
  });

  it('says of a question for a file that it takes none here', () => {
    const { execution, state, page } = opened();
    addItem(execution.world, state(), 'FILE_UPLOAD').title = 'Văn bản đính kèm';
    expect(page()).toContain('Văn bản đính kèm');
    expect(page()).toContain('trang này không nhận tệp');
  });

  it('shuffles the questions of a page, for each person anew and for one always alike', () => {
    const { execution, form, state, page } = opened();
    const titles = Array.from({ length: 8 }, (_, at) => `Câu ${at}`);
    for (const title of titles) form.addTextItem().setTitle(title);
    form.addSectionHeaderItem().setTitle('Hết');
    const order = (html: string) => [...html.matchAll(/Câu \d/g)].map(([title]) => title);
    expect(order(page())).toEqual(titles);
    form.setShuffleQuestions(true);
    const mixed = order(page());
    expect(mixed).not.toEqual(titles);
    expect([...mixed].sort()).toEqual(titles);
    expect(page().indexOf('Hết')).toBeGreaterThan(page().indexOf(mixed[7] ?? ''));
    // The page that comes back with a fault has the order that the person saw.
    state().items.forEach((item) => {
      item.required = true;
    });
    const seed = /name="shuffle" value="([^"]*)"/.exec(page())?.[1] ?? '';
    form.createResponse().submit();
    const back = handleFormPost(
      execution.world,
      state().publishedId,
      new URLSearchParams({ shuffle: seed, pageHistory: '0', go: 'next' }),
    );
    expect(back.kind === 'page' && order(back.html.slice(back.html.indexOf('<form')))).toEqual(
      mixed,
    );
    expect(order(page())).not.toEqual(mixed);
  });
});
