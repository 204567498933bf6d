// The global `Drive`: version 3 of the Drive API as an advanced service (platform.md §7).

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { reference } from '../core/signatures.ts';
import { About } from './about.ts';
import { Files } from './files.ts';
import { Permissions } from './permissions.ts';

export class DriveApi extends Service {
  readonly gas = 'DriveV3.Drive';
  readonly About: About;
  readonly Files: Files;
  readonly Permissions: Permissions;

  constructor(execution: Execution) {
    super();
    this.About = new About(execution);
    this.Files = new Files(execution);
    this.Permissions = new Permissions(execution);
  }
}

// `newFile()` and its like give an empty resource, to be filled and handed to a method.
for (const name of Object.keys(reference.classes['DriveV3.Drive']?.methods ?? {})) {
  if (!name.startsWith('new')) continue;
  Object.defineProperty(DriveApi.prototype, name, { value: () => ({}) });
}

/** `Drive` for one execution; the manifest must enable it, which is checked elsewhere. */
export const driveApi = (execution: Execution): DriveApi => new DriveApi(execution);
