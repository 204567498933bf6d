// ContainerInfo: where a chart lies over the cells.

import { Service } from '../../../core/service.ts';
import type { Anchor } from '../../figure-state.ts';

export class ContainerInfo extends Service {
  readonly gas = 'Spreadsheet.ContainerInfo';

  constructor(private readonly anchor: Anchor) {
    super();
  }

  getAnchorRow(): number {
    return this.anchor.row + 1;
  }

  getAnchorColumn(): number {
    return this.anchor.column + 1;
  }

  getOffsetX(): number {
    return this.anchor.x;
  }

  getOffsetY(): number {
    return this.anchor.y;
  }
}
