// The comments of a reply as a list of groups of fields that grows and shrinks.

import type { Choice, CommentInput, EnterReplyData } from '../../data.ts';
import { button, element, field, input, select } from './elements.ts';

type Words = EnterReplyData['words'];

interface Group {
  readonly view: HTMLElement;
  value(): CommentInput;
}

export function commentFields(
  words: Words,
  parts: readonly Choice[],
): { view: HTMLElement; values: () => CommentInput[] } {
  const list = element('div');
  let groups: Group[] = [];
  const add = (): Group => {
    const made = group(words, parts, () => {
      groups = groups.filter((other) => other !== made);
      made.view.remove();
    });
    groups.push(made);
    list.append(made.view);
    return made;
  };
  add();
  const more = button(words.add, () => {
    add().view.querySelector('input')?.focus();
  });
  return {
    view: element('section', {}, element('h2', {}, words.comments), list, more),
    values: () => groups.map((one) => one.value()).filter(hasWords),
  };
}

function group(words: Words, parts: readonly Choice[], onRemove: () => void): Group {
  const part = select(parts);
  const place = input('text');
  const content = element('textarea');
  const proposal = element('textarea');
  const reason = element('textarea');
  const view = element(
    'fieldset',
    {},
    element('legend', {}, words.comment),
    element('div', { class: 'row' }, field(words.part, part), field(words.place, place)),
    field(words.content, content),
    element('div', { class: 'row' }, field(words.proposal, proposal), field(words.reason, reason)),
    element('p', {}, button(words.remove, onRemove)),
  );
  return {
    view,
    value: () => ({
      part: part.value,
      place: place.value,
      content: content.value,
      proposal: proposal.value,
      reason: reason.value,
    }),
  };
}

/** A group in which anything was written counts; the server asks for what it lacks. */
function hasWords(one: CommentInput): boolean {
  return [one.place, one.content, one.proposal, one.reason].some((text) => text.trim() !== '');
}
