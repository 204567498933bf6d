// The people of a file or folder of DriveApp, and its general access.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { invalidAddress } from '../mail/errors.ts';
import { DriveEntry } from './entry.ts';
import { accessDenied } from './errors.ts';
import { accessOf, permissionOf, wantedAccess } from './general-access.ts';
import { atLeast, permissionsOf, type Role, roleOf, samePerson } from './roles.ts';
import { setGeneralAccess, setOwner, setPerson } from './sharing.ts';
import type { DriveFileState } from './state.ts';
import { DriveUser } from './user.ts';

/** An address, or a user object of any service. */
export type UserLike = string | { getEmail(): string };

const emailOf = (user: UserLike): string => (typeof user === 'string' ? user : user.getEmail());

const isAddress = (text: string): boolean => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text);

const domainOf = (email: string): string => email.toLowerCase().split('@')[1] ?? '';

export abstract class SharedEntry extends DriveEntry {
  /** The entry, for whoever may share it. */
  private get shareable(): DriveFileState {
    const file = this.changeable();
    if (file.ownerShares && !atLeast(this.role, 'owner')) throw accessDenied();
    return file;
  }

  /** Gives somebody a role, unless theirs is higher already [O /reference/drive/file]. */
  protected give(user: UserLike, role: 'reader' | 'commenter' | 'writer'): this {
    const email = emailOf(user);
    if (!isAddress(email)) throw invalidAddress(email);
    const file = this.shareable;
    const { world } = this.execution;
    const known = permissionsOf(world, file).find((one) => samePerson(one.emailAddress, email));
    if (known && atLeast(known.role, role)) return this;
    setPerson(world, file, email, role);
    return this;
  }

  /** Takes a person off the list of one role; who is on another stays there. */
  protected take(user: UserLike, roles: readonly string[]): this {
    const file = this.shareable;
    const { world } = this.execution;
    const email = emailOf(user);
    const known = permissionsOf(world, file).find((one) => samePerson(one.emailAddress, email));
    if (known && roles.includes(known.role)) setPerson(world, file, email, null);
    return this;
  }

  /** Without the right to edit the lists are closed [O /reference/drive/file#geteditors]. */
  private people(roles: readonly Role[]): DriveUser[] {
    const { entry } = this;
    if (!atLeast(this.role, 'writer')) throw accessDenied();
    return permissionsOf(this.execution.world, entry)
      .filter(({ role, emailAddress }) => emailAddress && roles.some((one) => one === role))
      .map(({ emailAddress = '' }) => new DriveUser(emailAddress));
  }

  getOwner(): DriveUser {
    return new DriveUser(this.entry.owner);
  }

  /** Within a Workspace domain only: a personal account must be asked first, by hand [K]. */
  setOwner(user: UserLike): this {
    const email = emailOf(user);
    if (!isAddress(email)) throw invalidAddress(email);
    const file = this.changeable('owner');
    const { world } = this.execution;
    if (world.owner.plan !== 'workspace' || domainOf(email) !== domainOf(file.owner)) {
      throw accessDenied();
    }
    setOwner(world, file, email);
    return this;
  }

  getEditors(): DriveUser[] {
    return this.people(['writer']);
  }

  /** Viewers and commenters. */
  getViewers(): DriveUser[] {
    return this.people(['reader', 'commenter']);
  }

  addEditor(user: UserLike): this {
    return this.give(user, 'writer');
  }

  addEditors(emailAddresses: string[]): this {
    for (const email of emailAddresses) this.give(email, 'writer');
    return this;
  }

  addViewer(user: UserLike): this {
    return this.give(user, 'reader');
  }

  addViewers(emailAddresses: string[]): this {
    for (const email of emailAddresses) this.give(email, 'reader');
    return this;
  }

  removeEditor(user: UserLike): this {
    return this.take(user, ['writer']);
  }

  removeViewer(user: UserLike): this {
    return this.take(user, ['reader', 'commenter']);
  }

  revokePermissions(user: UserLike): this {
    return this.take(user, ['reader', 'commenter', 'writer']);
  }

  /** `DriveApp.Permission` of one person, by name or by a folder above. */
  getAccess(user: UserLike): GasEnum {
    return permissionOf(roleOf(this.execution.world, this.entry, emailOf(user)));
  }

  getSharingAccess(): GasEnum {
    return accessOf(this.entry);
  }

  getSharingPermission(): GasEnum {
    const general = this.entry.permissions.find(
      ({ type }) => type === 'anyone' || type === 'domain',
    );
    return general ? permissionOf(general.role) : enumValue('Drive.Permission', 'NONE');
  }

  setSharing(accessType: GasEnum, permissionType: GasEnum): this {
    const file = this.shareable;
    setGeneralAccess(file, wantedAccess(this.execution.world, file, accessType, permissionType));
    return this;
  }

  isShareableByEditors(): boolean {
    return this.entry.ownerShares !== true;
  }

  setShareableByEditors(shareable: boolean): this {
    this.changeable('owner').ownerShares = !shareable;
    return this;
  }
}
