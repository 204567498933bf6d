// Every method of every kind of item, called by scripts: what is set is read back, whether by the item
// itself or by whoever finds it again. developers.google.com/apps-script/reference/forms/item and the
// pages of each kind; the last statement counts the calls, so that none is forgotten.

import { describe, expect, it } from 'vitest';
import { evaluate, type Options, projectOf } from '../contract/platform.ts';
import { Recorder } from '../core/recorder.ts';

const kinds = [
  ...['Text', 'ParagraphText', 'List', 'MultipleChoice', 'Checkbox', 'Date', 'DateTime', 'Time'],
  ...['Duration', 'Scale', 'Rating', 'Grid', 'CheckboxGrid', 'SectionHeader', 'PageBreak'],
  ...['Image', 'Video'],
] as const;
type Kind = (typeof kinds)[number];

const layout: readonly Kind[] = ['SectionHeader', 'PageBreak', 'Image', 'Video'];
const questions = kinds.filter((kind) => !layout.includes(kind));
const graded = questions.filter((kind) => !kind.endsWith('Grid'));
const typeOf = (kind: Kind) =>
  kind
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase()
    .replace('DATE_TIME', 'DATETIME');

const recorder = new Recorder();
const options: Options = {
  account: { locale: 'en' },
  switches: { 'forms.visibleAfterMs': 0, 'forms.responders': 'anyone', 'cost.model': 'fast' },
};

/** Runs the body with a published form and, where a kind is named, an item of it behind another one. */
async function withItem<T>(kind: Kind | null, body: string): Promise<T> {
  return evaluate<T>(
    recorder.watch(projectOf('', options)),
    `const form = FormApp.create('A', true);
    const first = form.addTextItem().setTitle('Đầu');
    ${kind ? `const item = form.add${kind}Item();` : ''}
    ${body}`,
  );
}

describe.each(kinds)('%s', (kind) => {
  it('[O] has its title, help text, number, place and type', async () => {
    expect(
      await withItem(
        kind,
        `item.setTitle('Câu').setHelpText('Giúp');
        const found = form.getItemById(item.getId());
        return [item.getTitle(), item.getHelpText(), typeof item.getId(), item.getIndex(), String(item.getType()),
          found.getTitle(), found.getHelpText(), found.getIndex(), found.getId() === item.getId()];`,
      ),
    ).toEqual(['Câu', 'Giúp', 'number', 1, typeOf(kind), 'Câu', 'Giúp', 1, true]);
  });

  it('[O] is what the plain item of its number can be taken for, and nothing else', async () => {
    const other = kind === 'Text' ? 'List' : 'Text';
    expect(
      await withItem(
        kind,
        `const plain = form.getItemById(item.getId()).setTitle('Chung').setHelpText('Nhỏ');
        return [String(plain.getType()), plain.as${kind}Item().getTitle(), item.getHelpText(),
          thrown(() => plain.as${other}Item()) !== 'nothing thrown'];`,
      ),
    ).toEqual([typeOf(kind), 'Chung', 'Nhỏ', true]);
  });

  it('[O] is copied with all it has, behind the last', async () => {
    expect(
      await withItem(
        kind,
        `item.setTitle('Câu').setHelpText('Giúp'); form.addTextItem();
        const copy = item.duplicate(); const again = form.getItemById(copy.getId()).duplicate();
        copy.setTitle('Bản sao');
        return [item.getTitle(), copy.getHelpText(), String(copy.getType()), copy.getId() !== item.getId(),
          again.getTitle(), form.getItems().length, copy.getIndex() > item.getIndex()];`,
      ),
    ).toEqual(['Câu', 'Giúp', typeOf(kind), true, 'Câu', 5, true]);
  });
});

describe.each(questions)('the question %s', (kind) => {
  it('[O] is required only when that is said', async () => {
    expect(
      await withItem(
        kind,
        'const before = item.isRequired(); item.setRequired(true); const after = item.isRequired(); return [before, after, item.setRequired(false).isRequired()];',
      ),
    ).toEqual([false, true, false]);
  });
});

describe.each(graded)('in a quiz %s', (kind) => {
  const feedback = "FormApp.createFeedback().setText('Xem lại').build()";
  const choosing = ['List', 'MultipleChoice', 'Checkbox'].includes(kind);

  it('[O] is worth points and has feedback', async () => {
    const setting = choosing
      ? `item.setFeedbackForCorrect(${feedback}).setFeedbackForIncorrect(${feedback});
        const told = [item.getFeedbackForCorrect(), item.getFeedbackForIncorrect()]`
      : `item.setGeneralFeedback(${feedback}); const told = [item.getGeneralFeedback()]`;
    expect(
      await withItem(
        kind,
        `form.setIsQuiz(true); const before = item.getPoints(); item.setPoints(3); ${setting};
        return [before, item.getPoints(), told.map((one) => one.getText())];`,
      ),
    ).toEqual([0, 3, Array(choosing ? 2 : 1).fill('Xem lại')]);
  });
});

describe('answers given by scripts', () => {
  it.each<[Kind, string, string, unknown]>([
    ['Text', '', "'Có'", 'Có'],
    ['ParagraphText', '', "'Một\\nhai'", 'Một\nhai'],
    ['List', "item.setChoiceValues(['a', 'b']);", "'b'", 'b'],
    ['MultipleChoice', "item.setChoiceValues(['a', 'b']);", "'a'", 'a'],
    ['Checkbox', "item.setChoiceValues(['a', 'b']);", "['a', 'b']", ['a', 'b']],
    ['Date', '', 'new Date(2021, 8, 2)', '2021-09-02'],
    ['DateTime', '', 'new Date(2021, 8, 2, 7, 30)', '2021-09-02 07:30'],
    ['Time', '', '7, 30', '07:30'],
    ['Duration', '', '1, 2, 3', '01:02:03'],
    ['Scale', 'item.setBounds(1, 5);', '4', '4'],
    ['Rating', '', '2', '2'],
    ['Grid', "item.setRows(['1', '2']).setColumns(['x', 'y']);", "['x', 'y']", ['x', 'y']],
    [
      'CheckboxGrid',
      "item.setRows(['1', '2']).setColumns(['x', 'y']);",
      "[['x', 'y'], ['x']]",
      [['x', 'y'], ['x']],
    ],
  ])('[O] to %s come back in its form', async (kind, setting, args, answer) => {
    expect(
      await withItem(
        kind,
        `${setting} const given = item.createResponse(${args});
        const sent = form.createResponse().withItemResponse(given).submit();
        const read = form.getResponse(sent.getId()).getResponseForItem(item);
        return [given.getResponse(), read.getResponse(), read.getItem().getId() === item.getId()];`,
      ),
    ).toEqual([answer, answer, true]);
  });
});

describe('questions that are chosen from', () => {
  it.each(['MultipleChoice', 'Checkbox'] as const)(
    '[O] %s may have an "other" of its own',
    async (kind) => {
      expect(
        await withItem(
          kind,
          `const before = item.hasOtherOption(); item.setChoiceValues(['a']).showOtherOption(true);
        return [before, item.hasOtherOption(), item.getChoices().map((one) => one.getValue()),
          item.createResponse(${kind === 'Checkbox' ? "['b']" : "'b'"}).getResponse()];`,
        ),
      ).toEqual([false, true, ['a'], kind === 'Checkbox' ? ['b'] : 'b']);
    },
  );

  it.each(['List', 'MultipleChoice', 'Checkbox'] as const)(
    '[O] %s knows its right choices',
    async (kind) => {
      expect(
        await withItem(
          kind,
          `form.setIsQuiz(true); item.setChoices([item.createChoice('a', true), item.createChoice('b', false)]);
        return item.getChoices().map((one) => [one.getValue(), one.isCorrectAnswer()]);`,
        ),
      ).toEqual([
        ['a', true],
        ['b', false],
      ]);
    },
  );

  it.each(['List', 'MultipleChoice'] as const)('[O] %s leads to pages', async (kind) => {
    // A choice of a list has no getGotoPage ([M] gas-fakes, notes/oddities.md): contract/forms.test.ts.
    const goto = kind === 'List' ? 'page.getId()' : 'choices[0].getGotoPage().getId()';
    expect(
      await withItem(
        kind,
        `const page = form.addPageBreakItem();
        const choices = [item.createChoice('a', page), item.createChoice('b', FormApp.PageNavigationType.RESTART)];
        item.setChoices(choices);
        return [item.getChoices().map((one) => String(one.getPageNavigationType())), ${goto} === page.getId()];`,
      ),
    ).toEqual([['GO_TO_PAGE', 'RESTART'], true]);
  });
});

describe('scales and grids', () => {
  it('[O] a scale has bounds and labels', async () => {
    expect(
      await withItem(
        'Scale',
        `const before = [item.getLowerBound(), item.getUpperBound()]; item.setBounds(0, 10).setLabels('Thấp', 'Cao');
        return [before, item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.getRightLabel(),
          thrown(() => item.createResponse(11)) !== 'nothing thrown'];`,
      ),
    ).toEqual([[1, 5], 0, 10, 'Thấp', 'Cao', true]);
  });

  it('[O] a rating has a scale of up to ten, of stars unless it is told', async () => {
    expect(
      await withItem(
        'Rating',
        `const before = [item.getRatingScaleLevel(), String(item.getRatingIcon())];
        item.setRatingScaleLevel(7).setRatingIcon(FormApp.RatingIconType.HEART);
        return [before, item.getRatingScaleLevel(), String(item.getRatingIcon())];`,
      ),
    ).toEqual([expect.any(Array), 7, 'HEART']);
  });

  it.each(['Grid', 'CheckboxGrid'] as const)('[O] %s has rows and columns', async (kind) => {
    expect(
      await withItem(
        kind,
        `item.setRows(['1', '2']).setColumns(['x', 'y']); return [item.getRows(), item.getColumns()];`,
      ),
    ).toEqual([
      ['1', '2'],
      ['x', 'y'],
    ]);
  });
});

describe('days and pages', () => {
  it.each(['Date', 'DateTime'] as const)(
    '[O] %s asks for the year unless it is told not to',
    async (kind) => {
      expect(
        await withItem(
          kind,
          `const before = item.includesYear(); item.setIncludesYear(false);
        return [before, item.includesYear(), item.createResponse(new Date(2021, 8, 2, 7, 30)).getResponse()];`,
        ),
      ).toEqual([true, false, kind === 'Date' ? '09-02' : '09-02 07:30']);
    },
  );

  it('[O] a page leads on, or where it is told', async () => {
    expect(
      await withItem(
        'PageBreak',
        `const before = [String(item.getPageNavigationType()), item.getGoToPage()];
        const last = form.addPageBreakItem();
        item.setGoToPage(last); const led = [String(item.getPageNavigationType()), item.getGoToPage().getId() === last.getId()];
        item.setGoToPage(FormApp.PageNavigationType.SUBMIT);
        return [before, led, String(item.getPageNavigationType())];`,
      ),
    ).toEqual([['CONTINUE', null], ['GO_TO_PAGE', true], 'SUBMIT']);
  });
});

describe('pictures and films', () => {
  const pixel =
    "Utilities.newBlob(Utilities.base64Decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), 'image/png', 'a.png')";

  it('[O] have a place and a width', async () => {
    for (const kind of ['Image', 'Video'] as const) {
      expect(
        await withItem(
          kind,
          `item.setAlignment(FormApp.Alignment.RIGHT).setWidth(300);
          return [String(item.getAlignment()), item.getWidth()];`,
        ),
      ).toEqual(['RIGHT', 300]);
    }
  });

  it('[O] show what they are given', async () => {
    expect(
      await withItem('Image', `item.setImage(${pixel}); return item.getImage().getContentType();`),
    ).toBe('image/png');
    expect(
      await withItem(
        'Video',
        `return thrown(() => item.setVideoUrl('https://www.youtube.com/watch?v=dQw4w9WgXcQ'));`,
      ),
    ).toBe('nothing thrown');
  });
});

describe('no method of an item', () => {
  it('is left out here, but those for rules: item-rules.test.ts', () => {
    const classes = [...kinds.map((kind) => `Forms.${kind}Item`), 'Forms.Item', 'Forms.Choice'];
    const here = recorder.uncalled(classes);
    expect(here.filter((name) => !/\.(set|clear)Validation$/.test(name))).toEqual([]);
  });
});
