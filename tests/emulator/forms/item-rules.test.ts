// The rules that answers are held to, made by scripts and met by people: what keeps a rule is taken,
// what breaks it is refused with the rule's own words.
// developers.google.com/apps-script/reference/forms/text-validation-builder and its kin

import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../emulator/forms/state.ts';
import { projectOf } from '../contract/platform.ts';
import { Recorder } from '../core/recorder.ts';

const recorder = new Recorder();

/** Which of the answers a person may give to an item that was set so, and what is said to the others. */
async function met(kind: string, setting: string, answers: AnswerValue[]): Promise<string[]> {
  const runtime = recorder.watch(
    projectOf(
      `function make() {
        const form = FormApp.create('A', true); const item = form.add${kind}Item().setTitle('Câu');
        ${setting}
        return form.getId();
      }`,
      { switches: { 'forms.responders': 'anyone' } },
    ),
  );
  const id = String(await runtime.run('make'));
  const said: string[] = [];
  for (const answer of answers) {
    const { accepted, errors } = await runtime.submitForm(id, { Câu: answer });
    said.push(accepted ? 'taken' : Object.values(errors).join());
  }
  return said;
}

const ruled = (maker: string, rule: string) =>
  `item.setValidation(FormApp.${maker}().${rule}.setHelpText('Sai').build());`;

describe('a text', () => {
  it.each<[rule: string, keeps: string, breaks: string]>([
    ['requireNumber()', '5', 'x'],
    ['requireWholeNumber()', '5', '5.5'],
    ['requireNumberBetween(1, 3)', '3', '4'],
    ['requireNumberNotBetween(1, 3)', '4', '3'],
    ['requireNumberEqualTo(2)', '2', '3'],
    ['requireNumberNotEqualTo(2)', '3', '2'],
    ['requireNumberGreaterThan(2)', '3', '2'],
    ['requireNumberGreaterThanOrEqualTo(2)', '2', '1'],
    ['requireNumberLessThan(2)', '1', '2'],
    ['requireNumberLessThanOrEqualTo(2)', '2', '3'],
    ['requireTextIsEmail()', 'a@b.vn', 'a'],
    ['requireTextIsUrl()', 'https://a.vn', 'a b'],
    ["requireTextContainsPattern('b')", 'abc', 'xyz'],
    ["requireTextDoesNotContainPattern('b')", 'xyz', 'abc'],
    ["requireTextMatchesPattern('[a-c]+')", 'abc', 'abx'],
    ["requireTextDoesNotMatchPattern('[a-c]+')", 'abx', 'abc'],
    ['requireTextLengthGreaterThanOrEqualTo(3)', 'abc', 'ab'],
    ['requireTextLengthLessThanOrEqualTo(3)', 'abc', 'abcd'],
  ])('[O] under %s', async (rule, keeps, breaks) => {
    const answers = [keeps, breaks];
    expect(await met('Text', ruled('createTextValidation', rule), answers)).toEqual([
      'taken',
      'Sai',
    ]);
    if (!/^requireText(?!Is)/.test(rule)) return;
    const paragraph = ruled('createParagraphTextValidation', rule);
    expect(await met('ParagraphText', paragraph, answers)).toEqual(['taken', 'Sai']);
  });

  it.each(['Text', 'ParagraphText'])(
    '[O] of %s is free again when the rule is taken away',
    async (kind) => {
      const rule = ruled(`create${kind}Validation`, 'requireTextLengthGreaterThanOrEqualTo(3)');
      expect(await met(kind, rule, ['a'])).toEqual(['Sai']);
      expect(await met(kind, `${rule} item.clearValidation();`, ['a'])).toEqual(['taken']);
    },
  );
});

describe('ticks', () => {
  const choices = "item.setChoiceValues(['a', 'b', 'c']);";

  it.each([
    ['requireSelectAtLeast(2)', ['Sai', 'taken', 'taken']],
    ['requireSelectAtMost(2)', ['taken', 'taken', 'Sai']],
    ['requireSelectExactly(2)', ['Sai', 'taken', 'Sai']],
  ])('[O] under %s', async (rule, said) => {
    const answers = [['a'], ['a', 'b'], ['a', 'b', 'c']];
    const setting = choices + ruled('createCheckboxValidation', rule);
    expect(await met('Checkbox', setting, answers)).toEqual(said);
    expect(await met('Checkbox', `${setting} item.clearValidation();`, answers)).toEqual(
      Array(3).fill('taken'),
    );
  });
});

describe('grids', () => {
  const shape = "item.setRows(['1', '2']).setColumns(['x', 'y']);";
  const rule = 'requireLimitOneResponsePerColumn()';

  it('[O] take each column once where that is required', async () => {
    const grid = shape + ruled('createGridValidation', rule);
    const answers = [
      ['x', 'y'],
      ['x', 'x'],
    ];
    expect(await met('Grid', grid, answers)).toEqual(['taken', 'Sai']);
    expect(await met('Grid', `${grid} item.clearValidation();`, answers)).toEqual([
      'taken',
      'taken',
    ]);
  });

  it('[O] of tick boxes, too', async () => {
    const grid = shape + ruled('createCheckboxGridValidation', rule);
    const answers = [
      [['x'], ['y']],
      [['x'], ['x', 'y']],
    ];
    expect(await met('CheckboxGrid', grid, answers)).toEqual(['taken', 'Sai']);
    expect(await met('CheckboxGrid', `${grid} item.clearValidation();`, answers)).toEqual([
      'taken',
      'taken',
    ]);
  });
});

describe('no method of a rule', () => {
  it('is left out here', () => {
    const kinds = ['Text', 'ParagraphText', 'Checkbox', 'Grid', 'CheckboxGrid'];
    const called = recorder.uncalled([
      ...kinds.map((kind) => `Forms.${kind}ValidationBuilder`),
      ...kinds.map((kind) => `Forms.${kind}Item`),
    ]);
    expect(called.filter((name) => /Builder|Validation$/.test(name))).toEqual([]);
  });
});
