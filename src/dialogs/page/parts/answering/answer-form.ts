// The answer itself: handler, result, explanation with its phrases, place in the new draft, step.

import { type CommentState, commentWay } from '../../../../domain/comments/comment-states.ts';
import { idOf, type MemberId } from '../../../../domain/ids.ts';
import { enums } from '../../../../workbook/enums.ts';
import type {
  AnswerCells,
  AnswerCommentsData,
  CommentCard,
} from '../../../data/answer-comments.ts';
import { element, field, input, select } from '../elements.ts';
import { openSteps } from './open-steps.ts';
import { phraseList } from './phrase-list.ts';

export interface Draft extends AnswerCells {
  /** Why it goes back. */
  readonly reason: string;
}

export interface AnswerForm {
  readonly view: HTMLElement;
  /** What the fields hold now. */
  values(): Draft;
  /** Chooses a result by its key; the cursor goes where its reason is written. */
  choose(index: number): void;
  /** Takes over the result and the words of another answer. */
  take(answer: AnswerCells): void;
}

/** `begun`: what was typed here before and not saved. */
export function answerForm(
  card: CommentCard,
  begun: Draft | undefined,
  data: AnswerCommentsData,
  onChange: () => void,
): AnswerForm {
  const { words } = data;
  const from = card.answer.state;
  const first: Draft = begun ?? { ...card.answer, reason: '' };
  const own = data.acting?.memberId ?? '';
  const handler = select(
    [{ id: '', label: words.nobody }, ...data.members],
    first.ownerId === '' && from === 'MOI' ? own : first.ownerId,
  );
  const { disposition: dispositions } = enums;
  const options = data.dispositions.map(({ id, label }, index) => {
    const box = input('radio');
    box.name = 'disposition';
    box.value = id;
    box.checked = first.disposition === id;
    const line = element('label', { class: 'tick' }, box, `${index + 1}. ${label}`);
    return { id, box, line };
  });
  const explanation = element('textarea', { rows: '4' });
  explanation.value = first.explanation;
  const phrases = phraseList(data, explanation, onChange);
  const changeRef = input('text', first.changeRef);
  const open = openSteps(card, data);
  const steps = select(open, first.state);
  const reason = element('textarea', { rows: '2' });
  reason.value = first.reason;
  const reasonLine = field(words.reason, reason);
  let stepTouched = begun !== undefined;

  const chosen = (): AnswerCells['disposition'] =>
    dispositions.find((id) => options.some((one) => one.id === id && one.box.checked)) ?? '';
  const stepChosen = (): CommentState => open.find(({ id }) => id === steps.value)?.id ?? from;

  function followResult(): void {
    phrases.offerFor(chosen());
    // Who has a result proposes it: the step is there to be changed.
    const proposes = Array.from(steps.options).some(({ value }) => value === 'DE_XUAT');
    if (!stepTouched && chosen() !== '' && proposes && (from === 'MOI' || from === 'PHAN_CONG')) {
      steps.value = 'DE_XUAT';
    }
    followStep();
  }

  function followStep(): void {
    const to = stepChosen();
    reasonLine.hidden = to === from || commentWay(from, to) !== 'BACK';
  }

  for (const { box } of options) {
    box.addEventListener('change', () => {
      followResult();
      onChange();
    });
  }
  steps.addEventListener('change', () => {
    stepTouched = true;
    followStep();
    onChange();
  });
  handler.addEventListener('change', onChange);
  for (const text of [explanation, changeRef, reason]) text.addEventListener('input', onChange);
  followResult();

  return {
    view: element(
      'div',
      {},
      element(
        'fieldset',
        { class: 'results' },
        element('legend', {}, words.disposition),
        ...options.map(({ line }) => line),
      ),
      field(words.explanation, explanation),
      field(words.phrase, phrases.control),
      field(words.changeRef, changeRef),
      field(words.handler, handler),
      field(words.step, steps),
      reasonLine,
    ),
    values: () => ({
      ownerId: idOf<MemberId>(handler.value),
      disposition: chosen(),
      explanation: explanation.value,
      changeRef: changeRef.value,
      state: stepChosen(),
      reason: reasonLine.hidden ? '' : reason.value,
    }),
    choose(index) {
      const option = options[index];
      if (option === undefined) return;
      option.box.checked = true;
      followResult();
      onChange();
      if (option.id !== 'TIEP_THU') explanation.focus();
    },
    take(answer) {
      for (const { id, box } of options) box.checked = id === answer.disposition;
      explanation.value = answer.explanation;
      followResult();
      onChange();
      explanation.focus();
    },
  };
}
