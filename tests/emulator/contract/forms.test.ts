// platform.md §4.1–§4.3 and §4.5: how forms are made, linked to by addresses, and answered.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, under } from './platform.ts';

describe('making a form (§4.1)', () => {
  it('[M] names the file only: the title stays blank until setTitle', async () => {
    expect(
      await inScript(`const form = FormApp.create('D4 – Góp ý', false);
        return [form.getTitle(), form.setTitle('Phiếu').getTitle()];`),
    ).toEqual(['', 'Phiếu']);
  });

  it('[O] without a name is refused', async () => {
    expect(
      await inScript(
        "return [thrown(() => FormApp.create('')), thrown(() => FormApp.create(null))];",
      ),
    ).toEqual([
      'Invalid argument: title',
      "The parameters (null) don't match the method signature for FormApp.create.",
    ]);
  });

  it.each([
    [false, [false, false]],
    [true, [true, true]],
  ])('[U16 forms.createPublished: %s] with one argument', async (position, said) => {
    expect(
      await inScript(
        "const form = FormApp.create('A'); return [form.isPublished(), form.isAcceptingResponses()];",
        under({ 'forms.createPublished': position }),
      ),
    ).toEqual(said);
  });

  it('[O] publishing starts to take answers; [R] taking them comes second, never first', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', false);
        const early = thrown(() => form.setAcceptingResponses(true));
        form.setPublished(true);
        const open = form.isAcceptingResponses();
        form.setAcceptingResponses(false);
        return [early, open, form.isPublished(), form.isAcceptingResponses()];`),
    ).toEqual(['Cannot accept responses on an unpublished form.', true, true, false]);
  });

  it('[M] a new choice question holds one choice, ""; [R] two alike and [O] none at all are refused', async () => {
    expect(
      await inScript(`const item = FormApp.create('A', true).addListItem();
        return [item.getChoices().map((choice) => choice.getValue()),
          thrown(() => item.setChoiceValues(['Có', 'Có'])), thrown(() => item.setChoiceValues([])) !== 'nothing thrown'];`),
    ).toEqual([[''], 'Questions cannot have duplicate choice values.', true]);
  });

  it('[M] a choice of a list has no getGotoPage, against the documentation: V8 says so', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true);
        const listed = form.addListItem().getChoices()[0];
        const radio = form.addMultipleChoiceItem().getChoices()[0];
        try { listed.getGotoPage(); } catch (e) { return [e instanceof TypeError, e.message, radio.getGotoPage()]; }`),
    ).toEqual([true, 'listed.getGotoPage is not a function', null]);
  });

  it('[M] ids of items are numbers', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true); const id = form.addTextItem().getId();
        return [typeof id, Number.isInteger(id), form.getItemById(id).getType().toString()];`),
    ).toEqual(['number', true, 'TEXT']);
  });

  it.each([
    [50, 'Service invoked too many times for one day: form.'],
    [Number.POSITIVE_INFINITY, 'nothing thrown'],
  ])('[U36 quota.formsPerDay: %s] the 51st form of a day', async (position, said) => {
    expect(
      await inScript(
        `for (let at = 0; at < 50; at++) FormApp.create('A' + at, false);
        return thrown(() => FormApp.create('B', false));`,
        under({ 'quota.formsPerDay': position, 'cost.model': 'fast' }),
      ),
    ).toBe(said);
  });

  it('[O] a form that a kill leaves behind is there, though nobody has stored its id (§4.5)', async () => {
    const runtime = projectOf(
      "function open() { FormApp.create('D4 / 2021-08-23', false); for (;;) Utilities.sleep(100000); }",
    );
    expect((await runtime.execute('open')).status).toBe('killed');
    expect(Object.values(runtime.world.forms.byId).map(({ fileName }) => fileName)).toEqual([
      'D4 / 2021-08-23',
    ]);
  });
});

describe('who may answer (§4.1)', () => {
  const code = `function make() {
    const form = FormApp.create('A', true); form.addTextItem().setTitle('Ý kiến'); return form.getId();
  }`;

  it.each([
    ['signInRequired', false],
    ['anyone', true],
  ] as const)(
    '[U17 forms.responders: %s] a visitor who has not signed in',
    async (position, accepted) => {
      const runtime = projectOf(code, under({ 'forms.responders': position }));
      const id = String(await runtime.run('make'));
      expect((await runtime.submitForm(id, { 'Ý kiến': 'Thống nhất' })).accepted).toBe(accepted);
    },
  );

  it('[O] nobody, once it is closed: the person reads its own message', async () => {
    const runtime = projectOf(
      `${code} function close(id) {
      FormApp.openById(id).setCustomClosedFormMessage('Đã hết hạn.').setAcceptingResponses(false); }`,
      under({ 'forms.responders': 'anyone' }),
    );
    const id = String(await runtime.run('make'));
    await runtime.run('close', id);
    const { accepted, errors } = await runtime.submitForm(id, { 'Ý kiến': 'Muộn' });
    expect([accepted, Object.values(errors)]).toEqual([false, ['Đã hết hạn.']]);
  });
});

describe('prefilled links (§4.2)', () => {
  it('[M] name entries by numbers that are not the items’ ids, and keep a mark of letters and digits', async () => {
    const [id, url] = await inScript<[number, string]>(
      `const form = FormApp.create('A', true); const item = form.addTextItem();
      return [item.getId(), form.createResponse().withItemResponse(item.createResponse('ZZMA1ZZ')).toPrefilledUrl()];`,
    );
    expect(url).toMatch(/\/viewform\?usp=pp_url&entry\.\d+=ZZMA1ZZ$/);
    expect(url).not.toContain(`entry.${id}=`);
  });

  it('[O] a choice that is not on offer cannot be filled in', async () => {
    expect(
      await inScript(`const item = FormApp.create('A', true).addMultipleChoiceItem().setChoiceValues(['Có', 'Không']);
        return [thrown(() => item.createResponse('Có thể')) !== 'nothing thrown', item.createResponse('Có').getResponse()];`),
    ).toEqual([true, 'Có']);
  });

  it.each([
    [2000, false],
    [8000, true],
  ])('[U25 forms.maxLink: %s] a link of some 3,000 signs', async (position, made) => {
    const said = await inScript<string>(
      `const form = FormApp.create('A', true); const item = form.addParagraphTextItem();
      const answer = form.createResponse().withItemResponse(item.createResponse('ế'.repeat(320)));
      return thrown(() => answer.toPrefilledUrl());`,
      under({ 'forms.maxLink': position }),
    );
    expect(said === 'nothing thrown').toBe(made);
  });
});

describe('answers (§4.3)', () => {
  const soon = under({ 'forms.visibleAfterMs': 0, 'forms.responders': 'anyone' });

  it('[O] texts, days and times stay as "" when unanswered, other kinds are left out', async () => {
    expect(
      await inScript(
        `const form = FormApp.create('A', true);
        form.addTextItem().setTitle('chữ'); form.addParagraphTextItem().setTitle('đoạn');
        form.addDateItem().setTitle('ngày'); form.addTimeItem().setTitle('giờ');
        form.addListItem().setTitle('chọn'); form.addCheckboxItem().setTitle('đánh dấu'); form.addScaleItem().setTitle('điểm');
        const sent = form.createResponse().submit();
        return form.getResponse(sent.getId()).getItemResponses()
          .map((one) => [one.getItem().getTitle(), one.getResponse()]);`,
      ),
    ).toEqual([
      ['chữ', ''],
      ['đoạn', ''],
      ['ngày', ''],
      ['giờ', ''],
    ]);
  });

  it('[O] tick boxes give texts, a grid texts, a tick box grid lists of texts', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true);
        const ticks = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']);
        const grid = form.addGridItem().setRows(['1', '2']).setColumns(['x', 'y']);
        const boxes = form.addCheckboxGridItem().setRows(['1', '2']).setColumns(['x', 'y']);
        const sent = form.createResponse()
          .withItemResponse(ticks.createResponse(['a', 'c']))
          .withItemResponse(grid.createResponse(['x', '']))
          .withItemResponse(boxes.createResponse([['x', 'y'], []])).submit();
        return sent.getItemResponses().map((one) => one.getResponse());`),
    ).toEqual([
      ['a', 'c'],
      ['x', ''],
      [['x', 'y'], []],
    ]);
  });

  it('[O] an answer has no id before it is submitted', async () => {
    expect(
      await inScript(`const draft = FormApp.create('A', true).createResponse();
        return [draft.getId(), typeof draft.submit().getId()];`),
    ).toEqual([null, 'string']);
  });

  it('[O] an address is told only where it is collected', async () => {
    const code = `function make(collect) {
      const form = FormApp.create('A', true).setCollectEmail(collect);
      form.addTextItem().setTitle('Ý kiến'); return form.getId(); }
      function read(id) { return FormApp.openById(id).getResponses()[0].getRespondentEmail(); }`;
    for (const [collect, told] of [
      [true, 'a@so.vn'],
      [false, ''],
    ] as const) {
      const runtime = projectOf(code, soon);
      const id = String(await runtime.run('make', collect));
      await runtime.submitForm(id, { 'Ý kiến': 'Có' }, 'a@so.vn');
      expect(await runtime.run('read', id)).toBe(told);
    }
  });

  it('[O] a draft has no address, no time and no link to edit it', async () => {
    expect(
      await inScript(`const draft = FormApp.create('A', true).createResponse();
        return [draft.getRespondentEmail(), draft.getTimestamp(), draft.getEditResponseUrl()];`),
    ).toEqual([null, null, null]);
  });

  it('[R] a script cannot answer a form that collects addresses', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true).setCollectEmail(true);
        return [thrown(() => form.createResponse().submit()), form.collectsEmail(), form.getResponses().length];`),
    ).toEqual(['Invalid data updating form.', true, 0]);
  });

  it('[O] a response is submitted once; then it takes no more answers', async () => {
    const [again, more] = await inScript<string[]>(
      `const form = FormApp.create('A', true); const item = form.addTextItem(); const sent = form.createResponse().submit();
      return [thrown(() => sent.submit()), thrown(() => sent.withItemResponse(item.createResponse('a')))];`,
    );
    expect(again).not.toBe('nothing thrown');
    expect(more).not.toBe('nothing thrown');
  });

  it('[O] of several answers to one question the last counts, and they come in the order of the questions', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true);
        const [a, b] = ['A', 'B'].map((title) => form.addTextItem().setTitle(title));
        const sent = form.createResponse().withItemResponse(b.createResponse('1')).withItemResponse(a.createResponse('2'))
          .withItemResponse(b.createResponse('3')).submit();
        form.moveItem(b, 0);
        const told = form.getResponse(sent.getId()).getItemResponses().map((one) => one.getItem().getTitle() + one.getResponse());
        return [told, sent.getResponseForItem(a).getResponse(), sent.getResponseForItem(form.addListItem())];`),
    ).toEqual([['B3', 'A2'], '2', null]);
  });

  it.each([
    ['exclusive', 0],
    ['inclusive', 1],
  ] as const)(
    '[U21 forms.sinceBound: %s] the very moment of an answer',
    async (position, count) => {
      expect(
        await inScript(
          `const form = FormApp.create('A', true); const sent = form.createResponse().submit();
        return form.getResponses(form.getResponse(sent.getId()).getTimestamp()).length;`,
          under({ 'forms.sinceBound': position, 'forms.visibleAfterMs': 0 }),
        ),
      ).toBe(count);
    },
  );

  it.each([
    [60_000, [0, 1]],
    [0, [1, 1]],
  ])(
    '[U21 forms.visibleAfterMs: %s] an answer is seen at once, and after a minute',
    async (position, counts) => {
      expect(
        await inScript(
          `const form = FormApp.create('A', true); form.createResponse().submit();
        const before = form.getResponses().length; Utilities.sleep(61000);
        return [before, form.getResponses().length];`,
          under({ 'forms.visibleAfterMs': position }),
        ),
      ).toEqual(counts);
    },
  );

  it.each([
    ['byTime', true],
    ['any', false],
  ] as const)(
    '[U21 forms.order: %s] eight answers come in the order of time',
    async (position, ordered) => {
      expect(
        await inScript(
          `const form = FormApp.create('A', true);
        for (let at = 0; at < 8; at++) { form.createResponse().submit(); Utilities.sleep(1000); }
        const times = form.getResponses().map((one) => one.getTimestamp().getTime());
        return [times.length, String(times) === String([...times].sort((a, b) => a - b))];`,
          under({ 'forms.order': position, 'forms.visibleAfterMs': 0 }),
        ),
      ).toEqual([8, ordered]);
    },
  );

  it('[O] a response that is deleted is gone, and deleteAllResponses empties the form', async () => {
    expect(
      await inScript(
        `const form = FormApp.create('A', true); const one = form.createResponse().submit(); form.createResponse().submit();
        form.deleteResponse(one.getId()); const left = form.getResponses().length;
        return [left, form.deleteAllResponses().getResponses().length, thrown(() => form.getResponse(one.getId()))];`,
        soon,
      ),
    ).toEqual([
      1,
      0,
      'No item with the given ID could be found, or you do not have permission to access it.',
    ]);
  });

  it('[R] times of answers have milliseconds', async () => {
    const runtime = projectOf('', { ...soon, now: '2021-08-23T08:00:00.123+07:00' });
    const at = await evaluate<number>(
      runtime,
      "const sent = FormApp.create('A', true).createResponse().submit(); return sent.getTimestamp().getTime();",
    );
    expect(at % 1000).not.toBe(0);
  });
});
