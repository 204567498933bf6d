// Who may edit a form and who may answer it, and whether it is published and takes answers.

import { samePerson } from '../drive/roles.ts';
import { setPerson } from '../drive/sharing.ts';
import { User } from '../script/session.ts';
import { acceptingUnpublished, formGone, invalidEmail, workspaceOnly } from './errors.ts';
import { FormSettings } from './form-settings.ts';
import { isEmail } from './text-rules.ts';

export abstract class SharedForm extends FormSettings {
  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  isPublished(): boolean {
    return this.state.published;
  }
  /** Publishing starts taking answers as well; unpublishing stops it (platform.md §4.1). */
  setPublished(enabled: boolean): this {
    return this.change({ published: enabled, accepting: enabled });
  }
  isAcceptingResponses(): boolean {
    return this.state.published && this.state.accepting;
  }
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.state.published) throw acceptingUnpublished();
    return this.change({ accepting: enabled });
  }

  requiresLogin(): boolean {
    return this.state.requireLogin;
  }
  /** Only Workspace accounts have it; it fails on consumer accounts. */
  setRequireLogin(requireLogin: boolean): this {
    if (this.execution.world.owner.plan !== 'workspace') throw workspaceOnly();
    return this.change({ requireLogin });
  }

  addPublishedReader(user: string | User): this {
    return this.addPublishedReaders([addressOf(user)]);
  }
  /** Whoever can edit the form needs no right to answer it: nobody is on both lists. */
  addPublishedReaders(emailAddresses: string[]): this {
    const { state } = this;
    const editors = [this.file.owner, ...this.editors()];
    for (const address of emailAddresses.map(wellFormed)) {
      if ([...editors, ...state.readers].some((one) => samePerson(one, address))) continue;
      state.readers.push(address);
    }
    return this;
  }
  removePublishedReader(user: string | User): this {
    return this.change({ readers: without(this.state.readers, addressOf(user)) });
  }
  getPublishedReaders(): User[] {
    return this.state.readers.map((address) => new User(address));
  }

  addEditor(user: string | User): this {
    return this.addEditors([addressOf(user)]);
  }
  /** Takes them off the list of those who may only answer (reference). */
  addEditors(emailAddresses: string[]): this {
    for (const address of emailAddresses.map(wellFormed)) {
      this.removePublishedReader(address);
      const { file } = this;
      if (!samePerson(file.owner, address)) {
        setPerson(this.execution.world, file, address, 'writer');
      }
    }
    return this;
  }
  removeEditor(user: string | User): this {
    const address = addressOf(user);
    if (this.editors().some((one) => samePerson(one, address))) {
      setPerson(this.execution.world, this.file, address, null);
    }
    return this;
  }
  /** The owner is one of them, as with every list of editors ([M] oddities). */
  getEditors(): User[] {
    return [this.file.owner, ...this.editors()].map((address) => new User(address));
  }

  private editors(): string[] {
    const writers = this.file.permissions.filter(({ role }) => role === 'writer');
    return writers.flatMap(({ emailAddress }) => emailAddress ?? []);
  }

  private get file() {
    const file = this.execution.world.drive.files[this.formId];
    if (!file) throw formGone();
    return file;
  }
}

const addressOf = (user: string | User) => (typeof user === 'string' ? user : user.getEmail());

function wellFormed(address: string): string {
  if (!isEmail(address)) throw invalidEmail(address);
  return address;
}

const without = (addresses: string[], address: string) =>
  addresses.filter((one) => !samePerson(one, address));
