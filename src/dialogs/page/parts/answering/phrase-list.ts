// The list of ready sentences that fit a result, put into the explanation by choosing one.

import type { AnswerCells, AnswerCommentsData } from '../../../data/answer-comments.ts';
import { offer, select } from '../elements.ts';

export interface PhraseList {
  readonly control: HTMLSelectElement;
  /** Offers what fits this result; all while there is none. */
  offerFor(disposition: AnswerCells['disposition']): void;
}

export function phraseList(
  { phrases, words }: AnswerCommentsData,
  explanation: HTMLTextAreaElement,
  onChange: () => void,
): PhraseList {
  const control = select([]);
  /** The phrase put in last, so that stepping through the list replaces it. */
  let putIn = '';
  control.addEventListener('change', () => {
    if (control.value === '') return;
    const kept = explanation.value.endsWith(putIn)
      ? explanation.value.slice(0, explanation.value.length - putIn.length)
      : explanation.value;
    putIn = kept.trim() === '' || /\s$/.test(kept) ? control.value : ` ${control.value}`;
    explanation.value = kept + putIn;
    onChange();
  });
  return {
    control,
    offerFor: (chosen) =>
      offer(control, [
        { id: '', label: words.choosePhrase },
        ...phrases
          .filter(
            ({ disposition }) => disposition === '' || disposition === chosen || chosen === '',
          )
          .map(({ text }) => ({ id: text, label: text })),
      ]),
  };
}
