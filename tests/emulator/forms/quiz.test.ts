// Quizzes: points, keys, feedback and grades. developers.google.com/apps-script/reference/forms
// (quiz-feedback, checkbox-item, form-response, item-response, form#submitGrades); what a grade is:
// developers.google.com/workspace/forms/api/reference/rest/v1/forms (Grading, QuizSettings).

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const open = { switches: { 'forms.responders': 'anyone', 'forms.visibleAfterMs': 0 } } as const;

/** A quiz of three questions: radio buttons with a key, boxes with a key, a text without one. */
const quiz = `
  function quiz_() {
    const form = FormApp.create('Kiểm tra', true).setTitle('Kiểm tra').setIsQuiz(true);
    const one = form.addMultipleChoiceItem().setTitle('Thủ đô');
    one.setChoices([one.createChoice('Hà Nội', true), one.createChoice('Huế', false)]).setPoints(3);
    const boxes = form.addCheckboxItem().setTitle('Tỉnh');
    boxes.setChoices(['Bắc Giang', 'Bắc Ninh', 'Paris'].map((name) => boxes.createChoice(name, name !== 'Paris')))
      .setPoints(2);
    form.addParagraphTextItem().setTitle('Vì sao').setPoints(5);
    form.addTextItem().setTitle('Họ tên');
    return form;
  }
  function make() { return quiz_().getId(); }
  function scores_(response) { return response.getGradableItemResponses().map((one) => one.getScore()); }`;

describe('feedback', () => {
  it('has a text and links; a copy of its builder goes its own way', async () => {
    expect(
      await inScript(`const builder = FormApp.createFeedback().setText('Chưa đúng').addLink('https://vi.wikipedia.org/a');
        const copy = builder.copy().setText('Gần đúng').addLink('https://vi.wikipedia.org/b', 'Bài b');
        return [builder.build(), copy.build()].map((one) => [one.getText(), one.getLinkUrls()]);`),
    ).toEqual([
      ['Chưa đúng', ['https://vi.wikipedia.org/a']],
      ['Gần đúng', ['https://vi.wikipedia.org/a', 'https://vi.wikipedia.org/b']],
    ]);
  });

  it('belongs to a question: for right and wrong answers where there are choices, else for any', async () => {
    expect(
      await inScript(`const form = FormApp.create('A', true).setIsQuiz(true);
        const say = (text) => FormApp.createFeedback().setText(text).build();
        const keyed = [form.addMultipleChoiceItem(), form.addListItem(), form.addCheckboxItem()];
        const general = ['Text', 'ParagraphText', 'Date', 'DateTime', 'Time', 'Duration', 'Scale', 'Rating']
          .map((kind) => form['add' + kind + 'Item']());
        const before = [keyed[0].getFeedbackForCorrect(), keyed[0].getFeedbackForIncorrect(), general[0].getGeneralFeedback()];
        for (const item of keyed) item.setFeedbackForCorrect(say('đúng')).setFeedbackForIncorrect(say('sai'));
        for (const item of general) item.setGeneralFeedback(say('cảm ơn'));
        return [before, keyed.map((item) => item.getFeedbackForCorrect().getText() + item.getFeedbackForIncorrect().getText()),
          general.map((item) => item.getGeneralFeedback().getText())];`),
    ).toEqual([[null, null, null], Array(3).fill('đúngsai'), Array(8).fill('cảm ơn')]);
  });
});

describe('points', () => {
  it('are 0 for a new question, and whole and not negative', async () => {
    expect(
      await inScript(`const item = FormApp.create('A', true).setIsQuiz(true).addScaleItem();
        const fresh = item.getPoints();
        return [fresh, item.setPoints(4).getPoints(), thrown(() => item.setPoints(-1)), thrown(() => item.setPoints(1.5))];`),
    ).toEqual([0, 4, 'Invalid data updating form.', 'Invalid data updating form.']);
  });

  it('[R] exist only in a quiz: elsewhere `setPoints` throws', async () => {
    expect(
      await inScript(
        "const item = FormApp.create('A', true).addTextItem(); return [item.getPoints(), thrown(() => item.setPoints(1))];",
      ),
    ).toEqual([0, 'Invalid data updating form.']);
  });

  it('and keys are gone when the form stops being a quiz', async () => {
    expect(
      await evaluate(
        projectOf(quiz),
        `const form = quiz_(); const item = form.getItems()[0].asMultipleChoiceItem();
        const told = () => [form.isQuiz(), item.getPoints(), item.getChoices().map((one) => one.isCorrectAnswer())];
        const before = told(); form.setIsQuiz(false); const between = told(); form.setIsQuiz(true);
        return [before, between, told()];`,
      ),
    ).toEqual([
      [true, 3, [true, false]],
      [false, 0, [false, false]],
      [true, 0, [false, false]],
    ]);
  });
});

describe('a submitted answer', () => {
  it('is graded by itself where there is a key; boxes must match the key exactly', async () => {
    const said = await evaluate(
      projectOf(quiz, open),
      `const form = quiz_(); const [one, boxes] = form.getItems();
      const send = (pick, ticked) => scores_(form.createResponse()
        .withItemResponse(one.asMultipleChoiceItem().createResponse(pick))
        .withItemResponse(boxes.asCheckboxItem().createResponse(ticked)).submit());
      return [send('Hà Nội', ['Bắc Ninh', 'Bắc Giang']), send('Huế', ['Bắc Giang']), send('Hà Nội', ['Bắc Giang', 'Bắc Ninh', 'Paris'])];`,
    );
    // The text has no key: its score is null until somebody gives one.
    expect(said).toEqual([
      [3, 2, null],
      [0, 0, null],
      [3, 0, null],
    ]);
  });

  it('of a person in the browser is graded, too', async () => {
    const runtime = projectOf(quiz, open);
    const id = String(await runtime.run('make'));
    await runtime.submitForm(id, { 'Thủ đô': 'Hà Nội', 'Vì sao': 'Vì thế' });
    expect(
      await evaluate(runtime, `return scores_(FormApp.openById('${id}').getResponses()[0]);`),
    ).toEqual([3, 0, null]);
  });

  it('can be graded where it is missing; questions without points are left out', async () => {
    expect(
      await evaluate(
        projectOf(quiz, open),
        `const form = quiz_(); const sent = form.createResponse().submit(); const items = form.getItems();
        return [sent.getGradableItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]),
          sent.getGradableResponseForItem(items[0]).getScore(), sent.getGradableResponseForItem(items[3]),
          sent.getItemResponses().map((one) => one.getItem().getTitle())];`,
      ),
    ).toEqual([
      [
        ['Thủ đô', null],
        ['Tỉnh', null],
        ['Vì sao', ''],
      ],
      0,
      null,
      ['Vì sao', 'Họ tên'],
    ]);
  });
});

describe('a grade given by a script', () => {
  it('is saved by submitGrades and not before; the last one for an item counts', async () => {
    expect(
      await evaluate(
        projectOf(quiz, open),
        `const form = quiz_(); const id = form.createResponse().submit().getId(); const item = form.getItems()[2];
        const response = form.getResponse(id); const answer = response.getGradableResponseForItem(item);
        response.withItemGrade(answer.setScore(1));
        response.withItemGrade(answer.setScore(4.5).setFeedback(FormApp.createFeedback().setText('Khá').build()));
        const stored = () => { const one = form.getResponse(id).getGradableResponseForItem(item);
          return [one.getScore(), one.getFeedback() && one.getFeedback().getText()]; };
        const before = stored(); form.submitGrades([response]); const saved = stored();
        form.submitGrades([response.withItemGrade(answer.setScore(null).setFeedback(null))]);
        return [before, saved, stored()];`,
      ),
    ).toEqual([
      [null, null],
      [4.5, 'Khá'],
      [null, null],
    ]);
  });

  it('is refused to a draft, to a form that is no quiz, and when it is no number', async () => {
    const [draft, none, word, feedback] = await evaluate<string[]>(
      projectOf(quiz, open),
      `const form = quiz_(); const answer = form.getItems()[2].asParagraphTextItem().createResponse('a');
      const plain = FormApp.create('A', true);
      return [thrown(() => form.createResponse().withItemGrade(answer)), thrown(() => plain.submitGrades([])),
        thrown(() => answer.setScore('3')), thrown(() => answer.setFeedback('tốt'))];`,
    );
    expect(draft).not.toBe('nothing thrown');
    expect([none, word, feedback]).toEqual([
      'Invalid data updating form.',
      'Bad value',
      'Bad value',
    ]);
  });

  it('[O] fires the submit triggers, which nothing else that a script does (platform.md §3.1)', async () => {
    const runtime = projectOf(
      `${quiz}
      function listen(id) { ScriptApp.newTrigger('onForm').forForm(FormApp.openById(id)).onFormSubmit().create(); }
      function onForm(e) { console.log(e.response.getGradableItemResponses()[2].getScore()); }
      function grade(id) { const form = FormApp.openById(id); const all = form.getResponses();
        for (const one of all) one.withItemGrade(one.getGradableItemResponses()[2].setScore(5));
        form.submitGrades(all); }`,
      open,
    );
    const id = String(await runtime.run('make'));
    await runtime.run('listen', id);
    await evaluate(runtime, `FormApp.openById('${id}').createResponse().submit();`);
    expect(await runtime.advance({ ms: 1000 })).toEqual([]);
    await runtime.run('grade', id);
    const fired = await runtime.advance({ ms: 1000 });
    expect(fired.map(({ record }) => [record.name, record.logs[0]?.text])).toEqual([
      ['onForm', '5'],
    ]);
  });
});
