// The submit event of an answer that comes late, once more, blank, or beside another (platform.md §4.3).

import { expect, it } from 'vitest';
import { runtimeWith } from './project.ts';

const code = `
  function make() {
    const form = FormApp.create('Phiếu');
    form.addTextItem().setTitle('Ý kiến');
    form.setPublished(true);
    ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create();
    return form.getId();
  }
  function heard(e) {
    const { response } = e;
    const text = response ? response.getItemResponses()[0].getResponse() : 'blank';
    const store = PropertiesService.getScriptProperties();
    store.setProperty('heard', (store.getProperty('heard') || '') + text + ';');
  }
  function told() { return PropertiesService.getScriptProperties().getProperty('heard') || ''; }`;

async function answered() {
  const runtime = runtimeWith(code, {
    switches: { 'forms.events': 0, 'forms.responders': 'anyone' },
  });
  const form = String(await runtime.run('make'));
  const { responseId } = await runtime.submitForm(form, { 'Ý kiến': 'đồng ý' });
  return { runtime, form, answer: responseId ?? '' };
}

it('is not told by itself where events get lost, and can be told late, twice and blank', async () => {
  const { runtime, form, answer } = await answered();
  expect(await runtime.run('told')).toBe('');
  await runtime.tellOfAnswer(form, answer);
  await runtime.tellOfAnswer(form, answer);
  await runtime.tellOfAnswer(form, answer, true);
  expect(await runtime.run('told')).toBe('đồng ý;đồng ý;blank;');
});

it('can be told twice at the same time', async () => {
  const { runtime, form, answer } = await answered();
  // The second reads between the first one's reading and writing.
  await runtime.together(
    [
      { answered: answer, form },
      { answered: answer, form },
    ],
    [
      { run: 0, calls: 4 },
      { run: 1, calls: 99 },
    ],
  );
  expect(await runtime.run('told')).toBe('đồng ý;');
});

it('tells nobody of a form to which no trigger listens', async () => {
  const { runtime, answer } = await answered();
  await expect(runtime.together([{ answered: answer, form: 'khác' }])).rejects.toThrow(
    'No trigger listens to the form khác.',
  );
});
