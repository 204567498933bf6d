// The comments of a reply as a list of groups of fields that grows, shrinks, joins and splits.

import type { EnterReplyData, SourcedComment } from '../../data/enter-reply.ts';
import type { Choice } from '../../data.ts';
import { button, element, field, input, select } from './elements.ts';

type Words = EnterReplyData['words'];

interface Group {
  readonly view: HTMLElement;
  value(): SourcedComment;
  show(comment: SourcedComment): void;
  focus(): void;
}

export interface CommentFields {
  readonly view: HTMLElement;
  values(): SourcedComment[];
  /** Puts comments behind those that have words; blank groups make way. */
  add(comments: readonly SourcedComment[]): void;
}

const BLANK: SourcedComment = {
  part: '',
  place: '',
  content: '',
  proposal: '',
  reason: '',
  sourceText: '',
};

export function commentFields(words: Words, parts: readonly Choice[]): CommentFields {
  const list = element('div');
  let groups: Group[] = [];
  const number = (): void => {
    for (const [index, { view }] of groups.entries()) {
      const legend = view.querySelector('legend');
      if (legend !== null) legend.textContent = `${words.comment} ${index + 1}`;
      const merge = view.querySelector<HTMLButtonElement>('button.merge');
      if (merge !== null) merge.hidden = index === 0;
    }
  };
  const insert = (comment: SourcedComment, at = groups.length): Group => {
    const made: Group = group(words, parts, {
      remove: () => drop(made),
      merge: () => merge(made),
      split: (at) => split(made, at),
    });
    made.show(comment);
    const next = groups[at];
    list.insertBefore(made.view, next === undefined ? null : next.view);
    groups.splice(at, 0, made);
    number();
    return made;
  };
  const drop = (one: Group): void => {
    const at = groups.indexOf(one);
    groups = groups.filter((other) => other !== one);
    one.view.remove();
    number();
    (groups[at] ?? groups[at - 1])?.focus();
  };
  const merge = (one: Group): void => {
    const before = groups[groups.indexOf(one) - 1];
    if (before === undefined) return;
    before.show(joined(before.value(), one.value()));
    drop(one);
    before.focus();
  };
  const split = (one: Group, at: number): void => {
    const comment = one.value();
    const [first, rest] = [comment.content.slice(0, at).trim(), comment.content.slice(at).trim()];
    if (first === '' || rest === '') return;
    one.show({ ...comment, content: first });
    // The source is the whole stretch for both: what stands in it is not to be torn.
    const second = { ...comment, content: rest, proposal: '', reason: '' };
    insert(second, groups.indexOf(one) + 1).focus();
  };
  const more = button(words.add, () => insert(BLANK).focus());
  insert(BLANK);
  return {
    view: element('section', {}, list, more),
    values: () => groups.map((one) => one.value()).filter(hasWords),
    add: (comments) => {
      for (const blank of groups.filter((one) => !hasWords(one.value()))) drop(blank);
      for (const comment of comments) insert(comment);
    },
  };
}

function group(
  words: Words,
  parts: readonly Choice[],
  on: { remove: () => void; merge: () => void; split: (at: number) => void },
): Group {
  const part = select(parts);
  const place = input('text');
  const content = element('textarea');
  const proposal = element('textarea');
  const reason = element('textarea');
  const source = element('p', { class: 'verbatim' });
  const merge = button(words.merge, on.merge);
  merge.classList.add('merge');
  const origin = element('details', {}, element('summary', {}, words.source), source);
  const view = element(
    'fieldset',
    {},
    element('legend', {}, words.comment),
    element('div', { class: 'row' }, field(words.part, part), field(words.place, place)),
    field(words.content, content),
    element('div', { class: 'row' }, field(words.proposal, proposal), field(words.reason, reason)),
    origin,
    element(
      'p',
      { class: 'row small' },
      merge,
      button(words.splitHere, () => on.split(content.selectionStart)),
      button(words.remove, on.remove),
    ),
  );
  return {
    view,
    value: () => ({
      part: part.value,
      place: place.value,
      content: content.value,
      proposal: proposal.value,
      reason: reason.value,
      sourceText: source.textContent ?? '',
    }),
    show: (comment) => {
      if (comment.part !== '') part.value = comment.part;
      place.value = comment.place;
      content.value = comment.content;
      proposal.value = comment.proposal;
      reason.value = comment.reason;
      source.textContent = comment.sourceText;
      origin.hidden = comment.sourceText === '';
      content.rows = Math.min(8, Math.max(2, Math.ceil(comment.content.length / 95)));
    },
    focus: () => content.focus(),
  };
}

function joined(one: SourcedComment, other: SourcedComment): SourcedComment {
  const both = (name: keyof SourcedComment): string =>
    [one[name], other[name]].filter((text) => text.trim() !== '').join('\n');
  const same = one.sourceText === other.sourceText;
  return {
    part: one.part,
    place: one.place === '' ? other.place : one.place,
    content: both('content'),
    proposal: both('proposal'),
    reason: both('reason'),
    sourceText: same ? one.sourceText : both('sourceText'),
  };
}

/** A group in which anything was written counts; the server asks for what it lacks. */
function hasWords(one: SourcedComment): boolean {
  return [one.place, one.content, one.proposal, one.reason].some((text) => text.trim() !== '');
}
