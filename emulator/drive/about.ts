// `Drive.About`: who is signed in, and how full the Drive is.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { DriveApp } from './drive-app.ts';
import { apiError } from './errors.ts';
import { pickFields } from './field-mask.ts';
import { type Resource, textOr } from './file-patch.ts';
import { userResource } from './file-resource.ts';
import { entriesOf } from './new-file.ts';
import { inBin } from './tree.ts';

export class About extends Service {
  readonly gas = 'DriveV3.About';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** The fields must be named [O /drive/api/reference/rest/v3/about/get]. */
  get(options: Resource): Resource {
    const fields = textOr(options.fields, '');
    if (fields === '') {
      throw apiError('about.get', "The 'fields' parameter is required for this method.");
    }
    const { world, effectiveUser } = this.execution;
    const drive = new DriveApp(this.execution);
    const used = String(drive.getStorageUsed());
    const binned = entriesOf(world).filter((file) => inBin(world, file));
    const about = {
      kind: 'drive#about',
      user: userResource(effectiveUser, effectiveUser),
      storageQuota: {
        limit: String(drive.getStorageLimit()),
        usage: used,
        usageInDrive: used,
        usageInDriveTrash: String(
          binned.reduce((sum, { content }) => sum + (content?.length ?? 0), 0),
        ),
      },
      canCreateDrives: world.owner.plan === 'workspace',
      appInstalled: false,
      maxUploadSize: '5242880000000',
    };
    return pickFields('about.get', about, fields);
  }
}
