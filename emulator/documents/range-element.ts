// RangeElement: an element, or a part of a text, as searches and ranges give it.

import { Service } from '../core/service.ts';
import type { Manuscript } from './manuscript.ts';
import type { Found } from './search.ts';

/** `Document.RangeElement`. */
export class RangeElement extends Service {
  readonly gas = 'Document.RangeElement';

  constructor(
    readonly manuscript: Manuscript,
    readonly found: Found,
  ) {
    super();
  }

  getElement(): Service {
    return this.manuscript.show(this.manuscript, this.found.node);
  }

  /** -1 for an element as a whole. */
  getStartOffset(): number {
    return this.found.start;
  }

  getEndOffsetInclusive(): number {
    return this.found.end;
  }

  isPartial(): boolean {
    return this.found.start >= 0;
  }
}
