// Which pages a person walks through: page breaks and choices that lead somewhere.
// developers.google.com/apps-script/reference/forms (page-break-item, page-navigation-type, choice).

import { describe, expect, it } from 'vitest';
import { evaluate, projectOf } from '../contract/platform.ts';

const open = { switches: { 'forms.responders': 'anyone', 'forms.visibleAfterMs': 0 } } as const;

/** Page 1 asks for the kind; then A and B, each with a required question, then the common end. */
const code = `
  function make() {
    const form = FormApp.create('A', true); const nav = FormApp.PageNavigationType;
    const kind = form.addListItem().setTitle('Loại');
    const a = form.addPageBreakItem().setTitle('Trang A'); form.addTextItem().setTitle('Câu A').setRequired(true);
    const b = form.addPageBreakItem().setTitle('Trang B'); form.addTextItem().setTitle('Câu B').setRequired(true);
    const end = form.addPageBreakItem().setTitle('Trang cuối'); form.addTextItem().setTitle('Ghi chú');
    kind.setChoices([kind.createChoice('a', a), kind.createChoice('b', b), kind.createChoice('cuối', end),
      kind.createChoice('tiếp', nav.CONTINUE), kind.createChoice('xong', nav.SUBMIT), kind.createChoice('lại', nav.RESTART)]);
    // Whoever has filled in A skips B: the break before B leads to the end.
    b.setGoToPage(end);
    return form.getId();
  }`;

async function asked() {
  const runtime = projectOf(code, open);
  const id = String(await runtime.run('make'));
  const send = async (answers: Record<string, string>) => {
    const { accepted, errors } = await runtime.submitForm(id, answers);
    const titles = (runtime.world.forms.byId[id]?.items ?? []).filter((item) => item.id in errors);
    return accepted ? 'nhận' : titles.map(({ title }) => title);
  };
  const stored = () =>
    evaluate<Record<string, string>[]>(
      runtime,
      `return FormApp.openById('${id}').getResponses().map((one) => Object.fromEntries(
        one.getItemResponses().filter((given) => given.getResponse() !== '')
          .map((given) => [given.getItem().getTitle(), given.getResponse()])));`,
    );
  return { runtime, id, send, stored };
}

describe('a person', () => {
  it.each([
    ['a', ['Câu A']],
    ['b', ['Câu B']],
    ['tiếp', ['Câu A']],
    ['cuối', 'nhận'],
    ['xong', 'nhận'],
  ])('who picks “%s” is asked only what is required on the way: %s', async (kind, said) => {
    const { send } = await asked();
    expect(await send({ Loại: kind })).toEqual(said);
  });

  it('[K] leaves no answers on pages that the last choice does not lead through', async () => {
    const { send, stored } = await asked();
    const all = { 'Câu A': 'a', 'Câu B': 'b', 'Ghi chú': 'c' };
    expect(await send({ Loại: 'a', ...all })).toBe('nhận');
    expect(await send({ Loại: 'b', ...all })).toBe('nhận');
    expect(await send({ Loại: 'xong', ...all })).toBe('nhận');
    const given = await stored();
    expect(given).toHaveLength(3);
    expect(given).toContainEqual({ Loại: 'a', 'Câu A': 'a', 'Ghi chú': 'c' });
    expect(given).toContainEqual({ Loại: 'b', 'Câu B': 'b', 'Ghi chú': 'c' });
    expect(given).toContainEqual({ Loại: 'xong' });
  });

  it('who answers nothing goes straight on, as the page breaks lead', async () => {
    const { send } = await asked();
    expect(await send({})).toEqual(['Câu A']);
    expect(await send({ 'Câu A': 'a' })).toBe('nhận');
  });
});

describe('a page break', () => {
  it('tells where the page before it leads, a choice where it leads itself', async () => {
    const { runtime, id } = await asked();
    expect(
      await evaluate(
        runtime,
        `const form = FormApp.openById('${id}');
        const [a, b, end] = form.getItems(FormApp.ItemType.PAGE_BREAK).map((item) => item.asPageBreakItem());
        const before = [a.getPageNavigationType().name(), a.getGoToPage(), b.getPageNavigationType().name(), b.getGoToPage().getTitle()];
        b.setGoToPage(FormApp.PageNavigationType.RESTART); a.setGoToPage(FormApp.PageNavigationType.SUBMIT);
        return [before, b.getPageNavigationType().name(), b.getGoToPage(), a.getPageNavigationType().name(),
          form.getItems()[0].asListItem().getChoices().map((one) => one.getPageNavigationType().name()),
          thrown(() => a.setGoToPage(FormApp.PageNavigationType.GO_TO_PAGE))];`,
      ),
    ).toEqual([
      ['CONTINUE', null, 'GO_TO_PAGE', 'Trang cuối'],
      'RESTART',
      null,
      'SUBMIT',
      ['GO_TO_PAGE', 'GO_TO_PAGE', 'GO_TO_PAGE', 'CONTINUE', 'SUBMIT', 'RESTART'],
      'Bad value',
    ]);
  });
});
