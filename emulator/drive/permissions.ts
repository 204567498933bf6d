// `Drive.Permissions`: who else may open a file, and who may answer a form.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { apiError } from './errors.ts';
import { pickFields } from './field-mask.ts';
import { notAllowed, type Resource, textOr } from './file-patch.ts';
import { permissionResource } from './file-resource.ts';
import { grant, permissionWith, publishFor } from './grant.ts';
import { reachedFile } from './reach.ts';
import { atLeast, permissionIdOf, permissionsOf, roleOf } from './roles.ts';
import { setPerson } from './sharing.ts';
import type { DriveFileState, PermissionState } from './state.ts';

const DEFAULT_FIELDS = 'kind,id,type,role';

export class Permissions extends Service {
  readonly gas = 'DriveV3.Permissions';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** On a form, `view: 'published'` gives the right to answer it, not to open its editor. */
  create(resource: Resource, fileId: string, options: Resource = {}): Resource {
    const method = 'permissions.create';
    const file = this.shareable(method, fileId);
    const { type, role, view } = resource;
    if (typeof type !== 'string') {
      throw apiError(method, 'The permission type field is required.');
    }
    if (typeof role !== 'string') {
      throw apiError(method, 'The permission role field is required.');
    }
    const wanted = { ...resource, type, role };
    const made =
      view === 'published'
        ? publishFor(this.execution, file, wanted)
        : grant(this.execution, method, file, wanted, options);
    return this.shown(method, made, options);
  }

  get(fileId: string, permissionId: string, options: Resource = {}): Resource {
    const method = 'permissions.get';
    const file = this.shareable(method, fileId);
    return this.shown(method, permissionWith(this.execution, method, file, permissionId), options);
  }

  update(
    resource: Resource,
    fileId: string,
    permissionId: string,
    options: Resource = {},
  ): Resource {
    const method = 'permissions.update';
    const file = this.shareable(method, fileId);
    const before = permissionWith(this.execution, method, file, permissionId);
    const { type, emailAddress, domain, allowFileDiscovery } = before;
    const role = textOr(resource.role, before.role);
    const kept = { type, role, emailAddress, domain, allowFileDiscovery };
    return this.shown(method, grant(this.execution, method, file, kept, options), options);
  }

  list(fileId: string, options: Resource = {}): Resource {
    const method = 'permissions.list';
    const file = this.shareable(method, fileId);
    const permissions = permissionsOf(this.execution.world, file).map(permissionResource);
    return pickFields(
      method,
      { kind: 'drive#permissionList', permissions },
      textOr(options.fields, `kind,permissions(${DEFAULT_FIELDS})`),
    );
  }

  remove(fileId: string, permissionId: string, _options: Resource = {}): void {
    const method = 'permissions.delete';
    const file = this.shareable(method, fileId);
    const { world } = this.execution;
    const gone = permissionWith(this.execution, method, file, permissionId);
    if (gone.role === 'owner') throw notAllowed(method, fileId);
    const form = world.forms.byId[fileId];
    if (form && permissionId === 'anyoneWithLink') form.responders = 'signInRequired';
    if (form) form.readers = form.readers.filter((one) => permissionIdOf(one) !== permissionId);
    if (gone.emailAddress) setPerson(world, file, gone.emailAddress, null);
    else file.permissions = file.permissions.filter(({ id }) => id !== permissionId);
  }

  private shareable(method: string, fileId: string): DriveFileState {
    const file = reachedFile(this.execution, method, fileId);
    const { world, effectiveUser } = this.execution;
    if (!atLeast(roleOf(world, file, effectiveUser), 'writer')) throw notAllowed(method, fileId);
    return file;
  }

  private shown(method: string, permission: PermissionState, options: Resource): Resource {
    const fields = textOr(options.fields, DEFAULT_FIELDS);
    return pickFields(method, permissionResource(permission), fields);
  }
}
