// Two executions that write one document at the same time: the later save keeps what the earlier
// one wrote, as Google keeps what two people type. [K] for scripts.

import { expect, it } from 'vitest';
import { runtimeWith } from '../runtime/project.ts';

const code = `
  const paper = () => DocumentApp.openById(PropertiesService.getScriptProperties().getProperty('id'));
  function make() {
    const doc = DocumentApp.create('Biên bản');
    const body = doc.getBody();
    body.appendParagraph('Kính gửi');
    body.appendTable([['Sở Tài chính', '-'], ['Sở Tư pháp', '-']]);
    PropertiesService.getScriptProperties().setProperty('id', doc.getId());
  }
  function add(text) { const doc = paper(); doc.getBody().appendParagraph(text); doc.saveAndClose(); }
  function fill(row, text) {
    const doc = paper();
    doc.getBody().getTables()[0].getCell(row, 1).setText(text);
    doc.saveAndClose();
  }
  function say(text, bold) {
    const doc = paper();
    const said = doc.getBody().getParagraphs()[1].editAsText();
    said.insertText(bold ? 0 : said.getText().length, text);
    if (bold) said.setBold(0, text.length - 1, true);
  }
  function clear() { const doc = paper(); doc.getBody().getParagraphs()[1].removeFromParent(); }
  function text() { return paper().getBody().getText().trim(); }
  function boldest() {
    const said = paper().getBody().getParagraphs()[1].editAsText();
    return [said.isBold(0), said.isBold(said.getText().length - 1)];
  }`;

/** The second execution runs whole while the first has made its changes and not saved. */
async function both(first: [string, ...unknown[]], second: [string, ...unknown[]]) {
  const runtime = runtimeWith(code);
  await runtime.run('make');
  const [[one, ...mine], [two, ...theirs]] = [first, second];
  const acts = [
    { run: one, args: mine },
    { run: two, args: theirs },
  ];
  const calls = first[0] === 'add' || first[0] === 'fill' ? 5 : 6;
  const outcomes = await runtime.together(acts, [
    { run: 0, calls },
    { run: 1, calls: 99 },
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['completed', 'completed']);
  return runtime;
}

// A table at the end of a document is followed by an empty paragraph.
const table = 'Sở Tài chính\n-\nSở Tư pháp\n-';

it('paragraphs that both append are both there, the first saved first', async () => {
  const runtime = await both(['add', 'của tôi'], ['add', 'của họ']);
  expect(await runtime.run('text')).toBe(`Kính gửi\n${table}\n\ncủa họ\ncủa tôi`);
});

it('cells that each fills are filled', async () => {
  const runtime = await both(['fill', 0, 'đồng ý'], ['fill', 1, 'không']);
  expect(await runtime.run('text')).toBe('Kính gửi\nSở Tài chính\nđồng ý\nSở Tư pháp\nkhông');
});

it('a text that both change has the letters of both, each with its style', async () => {
  const runtime = await both(['say', ' các sở'], ['say', 'Trân trọng ', true]);
  expect(await runtime.run('text')).toBe(`Trân trọng Kính gửi các sở\n${table}`);
  expect(await runtime.run('boldest')).toEqual([true, null]);
});

it('what one takes out stays out, whatever the other adds elsewhere', async () => {
  const runtime = await both(['clear'], ['add', 'của họ']);
  expect(await runtime.run('text')).toBe(`${table}\n\ncủa họ`);
});
