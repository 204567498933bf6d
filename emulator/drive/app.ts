// The global `Drive`: version 3 of the Drive API as an advanced service (platform.md §7).

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { Files } from './files.ts';
import { Permissions } from './permissions.ts';

export class DriveApi extends Service {
  readonly gas = 'DriveV3.Drive';
  readonly Files: Files;
  readonly Permissions: Permissions;

  constructor(execution: Execution) {
    super();
    this.Files = new Files(execution);
    this.Permissions = new Permissions(execution);
  }
}

/** `Drive` for one execution; the manifest must enable it, which is checked elsewhere. */
export const driveApi = (execution: Execution): DriveApi => new DriveApi(execution);
