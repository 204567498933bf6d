// Range, a part of its own: which of its ends its notation names.

import { openEndsOf } from '../a1.ts';
import { RangePlace } from './range-place.ts';

export abstract class RangeBounds extends RangePlace {
  /** Whether its notation names a first row, as `B2:B` does and `B:B` does not. */
  isStartRowBounded(): boolean {
    return !openEndsOf(this.area).startRow;
  }

  isEndRowBounded(): boolean {
    return !openEndsOf(this.area).endRow;
  }

  isStartColumnBounded(): boolean {
    return !openEndsOf(this.area).startColumn;
  }

  isEndColumnBounded(): boolean {
    return !openEndsOf(this.area).endColumn;
  }
}
