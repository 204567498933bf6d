// `Drive.Permissions`: who else may open a file, and who may answer a form.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { apiError } from './errors.ts';
import { pickFields } from './file-resource.ts';
import { reachedFile } from './reach.ts';

type Resource = Record<string, unknown>;

const DEFAULT_FIELDS = 'kind,id,type,role';

export class Permissions extends Service {
  readonly gas = 'DriveV3.Permissions';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** On a form, `view: 'published'` gives the right to answer it, not to open its editor. */
  create(resource: Resource, fileId: string, options: Resource = {}): Resource {
    const { world } = this.execution;
    const file = reachedFile(this.execution, 'permissions.create', fileId);
    const { type, role, emailAddress, view } = resource;
    if (typeof type !== 'string' || typeof role !== 'string') {
      throw apiError('permissions.create', 'The permission type field is required.');
    }
    const permission = {
      id: type === 'anyone' ? 'anyoneWithLink' : `permission${world.nextId++}`,
      type,
      role,
      ...(typeof emailAddress === 'string' ? { emailAddress } : {}),
    };
    const form = world.forms.byId[fileId];
    if (form && view === 'published') {
      if (type === 'anyone') form.responders = 'anyone';
      else if (typeof emailAddress === 'string') form.readers.push(emailAddress);
    }
    file.permissions.push(permission);
    return pickFields(
      'permissions.create',
      { kind: 'drive#permission', ...permission },
      typeof options.fields === 'string' ? options.fields : DEFAULT_FIELDS,
    );
  }

  list(fileId: string, options: Resource = {}): Resource {
    const file = reachedFile(this.execution, 'permissions.list', fileId);
    const permissions = file.permissions.map((one) => ({ kind: 'drive#permission', ...one }));
    return pickFields(
      'permissions.list',
      { kind: 'drive#permissionList', permissions },
      typeof options.fields === 'string' ? options.fields : `kind,permissions(${DEFAULT_FIELDS})`,
    );
  }

  remove(fileId: string, permissionId: string): void {
    const file = reachedFile(this.execution, 'permissions.delete', fileId);
    const at = file.permissions.findIndex((permission) => permission.id === permissionId);
    if (at < 0) throw apiError('permissions.delete', `Permission not found: ${permissionId}.`);
    file.permissions.splice(at, 1);
    const form = this.execution.world.forms.byId[fileId];
    if (form && permissionId === 'anyoneWithLink') form.responders = 'signInRequired';
  }
}
