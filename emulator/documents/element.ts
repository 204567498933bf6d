// What every element of a document can do: tell its kind and place, be copied, moved and merged.

import type { Service } from '../core/service.ts';
import type { Attributes } from './attributes.ts';
import { CastableElement } from './castable.ts';
import { cannotMerge, lastParagraph, mustBeDetached } from './errors.ts';
import { type Manuscript, parentOf } from './manuscript.ts';
import type { ElementState } from './state.ts';
import { childrenOf, copyOf, isContainer, isParagraph } from './tree.ts';

/** `Document.Element`. */
export abstract class DocumentElement<
  N extends ElementState = ElementState,
> extends CastableElement<N> {
  /** null for a detached element and for a whole section. */
  getParent(): Service | null {
    const parent = parentOf(this.node);
    return parent && this.manuscript.show(this.manuscript, parent);
  }

  getNextSibling(): Service | null {
    return this.#sibling(1);
  }

  getPreviousSibling(): Service | null {
    return this.#sibling(-1);
  }

  #sibling(step: 1 | -1): Service | null {
    const sibling = siblingOf(this.node, step);
    return sibling ? this.manuscript.show(this.manuscript, sibling) : null;
  }

  /** A detached copy. */
  copy(): Service {
    return this.manuscript.show(this.manuscript, copyOf(this.node));
  }

  getAttributes(): Attributes {
    return {};
  }

  setAttributes(_attributes: Attributes): this {
    this.manuscript.change();
    return this;
  }

  /** Whether nothing stands after it but the ends of what contains it. */
  isAtDocumentEnd(): boolean {
    for (let node: ElementState | null = this.node; node; node = parentOf(node)) {
      if (node.kind === 'body') return true;
      if (!parentOf(node) || siblingOf(node, 1)) return false;
    }
    return false;
  }

  /** A section keeps its last paragraph (platform.md §6.1). */
  removeFromParent(): this {
    removeChild(this.manuscript, this.node);
    return this;
  }

  /** Joins the sibling before it, which must be of the same kind. */
  merge(): Service {
    this.manuscript.change();
    const before = siblingOf(this.node, -1);
    if (!before || before.kind !== this.node.kind) throw cannotMerge();
    if (before.kind === 'text' && this.node.kind === 'text') before.runs.push(...this.node.runs);
    else if (isContainer(before)) {
      for (const child of [...childrenOf(this.node)]) {
        this.manuscript.detach(child);
        this.manuscript.append(before, child);
      }
    } else throw cannotMerge();
    this.manuscript.detach(this.node);
    return this.manuscript.show(this.manuscript, before);
  }
}

function siblingOf(node: ElementState, step: 1 | -1): ElementState | null {
  const parent = parentOf(node);
  if (!parent) return null;
  const siblings = childrenOf(parent);
  return siblings[siblings.indexOf(node) + step] ?? null;
}

/** Takes an element out of what contains it; the paragraph that ends a section stays. */
export function removeChild(manuscript: Manuscript, node: ElementState): void {
  manuscript.change();
  const parent = parentOf(node);
  if (parent && isParagraph(node) && childrenOf(parent).at(-1) === node) throw lastParagraph();
  manuscript.detach(node);
}

/** The plain data of an element that is to be put somewhere: it must hang nowhere yet. */
export function detachedNode<N extends ElementState>(
  manuscript: Manuscript,
  element: DocumentElement<N>,
): N {
  if (parentOf(element.node)) throw mustBeDetached();
  element.manuscript = manuscript;
  return element.node;
}
