// A document as one execution works on it: a private copy that others see only when it is saved.

import type { Execution } from '../core/execution.ts';
import type { Service } from '../core/service.ts';
import { documentClosed, negativeIndex, noAccess, placeTooFar, tooManyChanges } from './errors.ts';
import { numberedGlyphs } from './new-elements.ts';
import type { ContainerState, DocumentState, ElementState } from './state.ts';
import { childrenOf, isContainer, walk } from './tree.ts';

/**
 * So many changes Google takes before a save; scripts are told the number by no document. One
 * project found 100 rows to be safe, others break off in the thousands of calls ([K]).
 */
const CHANGES_PER_SAVE = 5000;

/** Where an element hangs; the plain data has no way up. Detached elements are not in it. */
const parents = new WeakMap<ElementState, ContainerState>();

export const parentOf = (node: ElementState): ContainerState | null => parents.get(node) ?? null;

/** Shows an element of a manuscript as its service; given from outside, because services need this file. */
export type Show = (manuscript: Manuscript, node: ElementState) => Service;

export class Manuscript {
  #changes = 0;
  #closed = false;

  constructor(
    readonly execution: Execution,
    readonly state: DocumentState,
    readonly show: Show,
    private readonly mayWrite: boolean,
  ) {
    for (const root of this.sections) this.#adopt(root);
  }

  get sections() {
    const { body, header, footer } = this.state;
    return [body, header, footer].filter((section) => section !== null);
  }

  get hasChanges(): boolean {
    return this.#changes > 0;
  }

  close(): void {
    if (this.#closed) throw documentClosed();
    this.#closed = true;
  }

  /** Stands before every change: counts it, and refuses what Google would refuse. */
  change(): void {
    if (this.#closed) throw documentClosed();
    if (!this.mayWrite) throw noAccess();
    this.#changes += 1;
    if (this.#changes > CHANGES_PER_SAVE) throw tooManyChanges();
  }

  /** Puts in what hangs nowhere yet (`detachedNode` of element.ts sees to that). */
  insert(parent: ContainerState, index: number, node: ElementState): void {
    const children = childrenOf(parent);
    if (index < 0) throw negativeIndex(index);
    if (index > children.length) throw placeTooFar(index, children.length);
    children.splice(index, 0, node);
    parents.set(node, parent);
    this.#adopt(node);
  }

  append(parent: ContainerState, node: ElementState): void {
    this.insert(parent, childrenOf(parent).length, node);
  }

  detach(node: ElementState): void {
    const parent = parentOf(node);
    if (!parent) return;
    const children = childrenOf(parent);
    children.splice(children.indexOf(node), 1);
    parents.delete(node);
  }

  /** Puts another content in place of the present one. */
  refill(parent: ContainerState, nodes: readonly ElementState[]): void {
    for (const child of [...childrenOf(parent)]) this.detach(child);
    for (const node of nodes) this.append(parent, node);
  }

  addSection(kind: 'header' | 'footer', section: DocumentState['body']): void {
    this.state[kind] = section;
    this.#adopt(section);
  }

  #adopt(root: ElementState): void {
    for (const node of walk(root)) {
      if (isContainer(node)) for (const child of node.children) parents.set(child, node);
      if (node.kind === 'footnote') this.#adopt(node.section);
      if (node.kind === 'listItem') this.state.lists[node.listId] ??= numberedGlyphs();
    }
  }
}
