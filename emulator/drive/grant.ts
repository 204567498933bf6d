// What `Drive.Permissions` gives, and to whom.

import type { Execution } from '../core/execution.ts';
import { apiError } from './errors.ts';
import { notAllowed, type Resource, textOr } from './file-patch.ts';
import { permissionIdOf, permissionsOf, samePerson } from './roles.ts';
import { setGeneralAccess, setOwner, setPerson } from './sharing.ts';
import type { DriveFileState, PermissionState } from './state.ts';

const given = ['reader', 'commenter', 'writer'] as const;

/** @throws GasError `Permission not found: …` */
export function permissionWith(
  { world }: Execution,
  method: string,
  file: DriveFileState,
  id: string,
): PermissionState {
  const found = permissionsOf(world, file).find((one) => one.id === id);
  if (!found) throw apiError(method, `Permission not found: ${id}.`);
  return found;
}

/** Who may answer a form is kept with the form. */
export function publishFor(
  execution: Execution,
  file: DriveFileState,
  { type, role, emailAddress }: Resource & { type: string; role: string },
): PermissionState {
  const form = execution.world.forms.byId[file.id];
  const email = textOr(emailAddress, '');
  if (form && type === 'anyone') form.responders = 'anyone';
  else if (form && email && !form.readers.includes(email)) form.readers.push(email);
  const made: PermissionState = {
    id: type === 'anyone' ? 'anyoneWithLink' : permissionIdOf(email),
    ...{ type, role, view: 'published' },
    ...(email && { emailAddress: email }),
  };
  file.permissions.push(made);
  return made;
}

/** Gives a person, a domain or everybody a role on a file. */
export function grant(
  execution: Execution,
  method: string,
  file: DriveFileState,
  resource: Resource & { type: string; role: string },
  options: Resource,
): PermissionState {
  const { type, role } = resource;
  const { world } = execution;
  const emailAddress = textOr(resource.emailAddress, '');
  if (type === 'anyone' || type === 'domain') {
    const domain = textOr(resource.domain, '');
    if (type === 'domain' && !domain) throw apiError(method, 'The domain field is required.');
    const allowFileDiscovery = resource.allowFileDiscovery === true;
    const access = { type, role: roleGiven(method, role), allowFileDiscovery };
    const made = setGeneralAccess(file, { ...access, ...(domain && { domain }) });
    if (made) return made;
  }
  if (!emailAddress.includes('@')) {
    throw apiError(
      method,
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  if (role === 'owner') handOn(execution, method, file, emailAddress, options);
  else setPerson(world, file, emailAddress, roleGiven(method, role), type);
  return permissionWith(execution, method, file, permissionIdOf(emailAddress));
}

function handOn(
  execution: Execution,
  method: string,
  file: DriveFileState,
  email: string,
  options: Resource,
): void {
  if (options.transferOwnership !== true) {
    throw apiError(
      method,
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    );
  }
  if (!samePerson(file.owner, execution.effectiveUser)) throw notAllowed(method, file.id);
  setOwner(execution.world, file, email);
}

function roleGiven(method: string, role: string): (typeof given)[number] {
  const known = given.find((one) => one === role);
  if (!known) throw apiError(method, `The specified role is invalid: ${role}.`);
  return known;
}
