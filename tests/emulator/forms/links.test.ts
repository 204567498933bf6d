// Prefilled links and the way back from an address: platform.md §4.2, switch U25.

import { describe, expect, it } from 'vitest';
import { formApp } from '../../../emulator/forms/app.ts';
import { resolveFormUrl } from '../../../emulator/forms/form-address.ts';
import { commentForm, idOf, stateOf } from './comment-form.ts';
import { executionIn, newWorld } from './world.ts';

function prefilled() {
  const execution = executionIn(newWorld());
  const form = commentForm(execution);
  const code = form.getItemById(idOf(form, 'Mã phiếu'))?.asTextItem();
  const agency = form.getItemById(idOf(form, 'Tên cơ quan'))?.asListItem();
  if (!code || !agency) throw new Error('The form lacks its questions.');
  return { execution, form, code, agency };
}

describe('toPrefilledUrl', () => {
  it('names entries by numbers that are not the items’ ids (§4.2)', () => {
    const { execution, form, code } = prefilled();
    const url = form
      .createResponse()
      .withItemResponse(code.createResponse('ZZMA1ZZ'))
      .toPrefilledUrl();
    const { publishedId, items } = stateOf(execution, form);
    expect(url).toBe(
      `https://docs.google.com/forms/d/e/${publishedId}/viewform?usp=pp_url&entry.${items[0]?.entry}=ZZMA1ZZ`,
    );
    expect(items[0]?.entry).not.toBe(code.getId());
  });

  it('leaves a mark of letters and digits as it is, so that one link serves as a template (§4.2)', () => {
    const { execution, form, code } = prefilled();
    const template = form
      .createResponse()
      .withItemResponse(code.createResponse('ZZMA1ZZ'))
      .toPrefilledUrl();
    const link = resolveFormUrl(execution.world, template.replace('ZZMA1ZZ', 'D4-STC-7F3K9Q'));
    expect(link?.prefill).toEqual({ [code.getId()]: 'D4-STC-7F3K9Q' });
  });

  it('is refused when longer than the limit, which marks of Vietnamese reach soon (U25)', () => {
    const { form, code } = prefilled();
    // Each "ế" is three bytes, nine characters in the link: 250 of them pass 2,000.
    const draft = form.createResponse().withItemResponse(code.createResponse('ế'.repeat(250)));
    expect(() => draft.toPrefilledUrl()).toThrow(/URL too long/);
  });
});

describe('resolveFormUrl', () => {
  it('brings back every kind of answer that a link carries', () => {
    const execution = executionIn(newWorld());
    const form = formApp(execution).create('A', true);
    const boxes = form.addCheckboxItem().setChoiceValues(['Một', 'Hai']).showOtherOption(true);
    const day = form.addDateItem();
    const text = form.addParagraphTextItem();
    const grid = form.addGridItem().setRows(['r1', 'r2']).setColumns(['c1', 'c2']);
    const url = form
      .createResponse()
      .withItemResponse(boxes.createResponse(['Hai', 'Ý khác & riêng']))
      .withItemResponse(day.createResponse(new Date(Date.UTC(2021, 7, 30))))
      .withItemResponse(text.createResponse('Dòng 1\n<b>dòng 2</b> + "3"'))
      .withItemResponse(grid.createResponse(['c2', null]))
      .toPrefilledUrl();
    expect(resolveFormUrl(execution.world, url)?.prefill).toEqual({
      [boxes.getId()]: ['Hai', 'Ý khác & riêng'],
      [day.getId()]: '2021-08-30',
      [text.getId()]: 'Dòng 1\n<b>dòng 2</b> + "3"',
      [grid.getId()]: ['c2', ''],
    });
  });

  it('follows a short link, and knows no other address', () => {
    const { execution, form } = prefilled();
    const short = form.shortenFormUrl(form.getPublishedUrl());
    expect(short).toMatch(/^https:\/\/forms\.gle\/[\w-]{17}$/);
    expect(resolveFormUrl(execution.world, short)?.formId).toBe(form.getId());
    expect(resolveFormUrl(execution.world, 'https://example.vn/forms/d/e/x/viewform')).toBeNull();
  });
});
