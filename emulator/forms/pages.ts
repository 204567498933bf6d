// How a form falls into pages and which page comes after which: platform.md §4 and the reference of
// PageBreakItem and Choice. Pure.

import type { AnswerValue, FormItemState, FormState } from './state.ts';

export interface FormPage {
  index: number;
  /** The page break that opens it; null for the first page. */
  breakItem: FormItemState | null;
  items: FormItemState[];
}

export type Answers = Record<number, AnswerValue>;

/** The pages of a form, in order; a form without page breaks has one. */
export function pagesOf(form: FormState): FormPage[] {
  const pages: FormPage[] = [{ index: 0, breakItem: null, items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') {
      pages.push({ index: pages.length, breakItem: item, items: [] });
    } else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/**
 * The page that follows `index`, given the answers on it: the last answered choice that leads
 * somewhere, else what the next page break says, else the next page.
 */
export function nextPage(pages: FormPage[], index: number, answers: Answers): number | 'SUBMIT' {
  const onward = pages[index + 1];
  const led = chosenWay(pages[index], answers) ?? onward?.breakItem?.goTo ?? 'CONTINUE';
  if (led === 'SUBMIT') return 'SUBMIT';
  if (led === 'RESTART') return 0;
  const target = pages.find((page) => page.breakItem?.id === led);
  return target?.index ?? onward?.index ?? 'SUBMIT';
}

function chosenWay(page: FormPage | undefined, answers: Answers) {
  let way: FormItemState['goTo'];
  for (const item of page?.items ?? []) {
    const chosen = item.choices.find((choice) => choice.value === answers[item.id]);
    if (chosen?.goTo !== undefined) way = chosen.goTo;
  }
  return way;
}

/**
 * The pages that somebody with these answers goes through, first to last. Navigation that leads back
 * to a page already passed ends there: no new answer can come from it.
 */
export function pagesVisited(form: FormState, answers: Answers): FormPage[] {
  const pages = pagesOf(form);
  const visited: FormPage[] = [];
  let at: number | 'SUBMIT' = 0;
  while (at !== 'SUBMIT') {
    const page: FormPage | undefined = pages[at];
    if (!page || visited.includes(page)) break;
    visited.push(page);
    at = nextPage(pages, page.index, answers);
  }
  return visited;
}
