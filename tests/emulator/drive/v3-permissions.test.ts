// Drive.Permissions, Drive.About and the empty resources: developers.google.com/drive/api/reference/rest/v3/permissions.

import { describe, expect, it } from 'vitest';
import { inDrive } from './v3.ts';

const failed = (method: string, message: string) =>
  `API call to drive.${method} failed with error: ${message}`;

describe('Drive.Permissions', () => {
  it('gives, tells, changes and takes the rights of a person, with one id on every file', async () => {
    expect(
      await inDrive(`const [a, b] = ['a', 'b'].map((name) => Drive.Files.create({ name }, Utilities.newBlob(name)).id);
        const give = (id) => Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'x@example.vn' }, id);
        const made = give(a);
        const same = give(b).id === made.id;
        const known = Drive.Permissions.get(a, made.id, { fields: 'emailAddress,role' });
        const changed = Drive.Permissions.update({ role: 'writer' }, a, made.id).role;
        const editors = DriveApp.getFileById(a).getEditors().map((user) => user.getEmail());
        Drive.Permissions.remove(a, made.id);
        return [made.role, same, known, changed, editors, Drive.Permissions.list(a).permissions.map(({ role }) => role),
          thrown(() => Drive.Permissions.get(a, made.id)).replace(made.id, 'ID')];`),
    ).toEqual([
      'reader',
      true,
      { emailAddress: 'x@example.vn', role: 'reader' },
      'writer',
      ['x@example.vn'],
      ['owner'],
      failed('permissions.get', 'Permission not found: ID.'),
    ]);
  });

  it('open a file to everybody with the link, as DriveApp tells it', async () => {
    expect(
      await inDrive(`const file = DriveApp.createFile('a', 'a');
        const made = Drive.Permissions.create({ type: 'anyone', role: 'reader' }, file.getId());
        const open = [made.id, String(file.getSharingAccess()), Drive.Files.get(file.getId(), { fields: 'shared' }).shared];
        Drive.Permissions.remove(file.getId(), made.id);
        return [...open, String(file.getSharingAccess())];`),
    ).toEqual(['anyoneWithLink', 'ANYONE_WITH_LINK', true, 'PRIVATE']);
  });

  it('want a type and a role, and the owner’s express wish to hand a file on', async () => {
    expect(
      await inDrive(`const id = DriveApp.createFile('a', 'a').getId();
        const give = (resource, options) => thrown(() => Drive.Permissions.create(resource, id, options || {}));
        const owner = { type: 'user', role: 'owner', emailAddress: 'x@example.vn' };
        return [give({ role: 'reader' }), give({ type: 'user' }), give({ type: 'user', role: 'boss', emailAddress: 'x@example.vn' }),
          give(owner), give(owner, { transferOwnership: true }), DriveApp.getFileById(id).getOwner().getEmail()];`),
    ).toEqual([
      failed('permissions.create', 'The permission type field is required.'),
      failed('permissions.create', 'The permission role field is required.'),
      failed('permissions.create', 'The specified role is invalid: boss.'),
      failed(
        'permissions.create',
        "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      ),
      'nothing thrown',
      'x@example.vn',
    ]);
  });

  it('of the published view are the right to answer a form', async () => {
    expect(
      await inDrive(`const form = FormApp.create('Phiếu', true);
        Drive.Permissions.create({ type: 'user', role: 'reader', view: 'published', emailAddress: 'x@example.vn' }, form.getId());
        const user = form.getPublishedReaders().map((one) => one.getEmail());
        return [user, String(DriveApp.getFileById(form.getId()).getAccess('x@example.vn'))];`),
    ).toEqual([['x@example.vn'], 'NONE']);
  });
});

describe('Drive.About.get', () => {
  it('tells who is signed in and how full the Drive is, and wants its fields named', async () => {
    expect(
      await inDrive(`DriveApp.createFile('a', '12345');
        DriveApp.createFile('b', '123').setTrashed(true);
        const { user, storageQuota } = Drive.About.get({ fields: 'user,storageQuota' });
        return [user.emailAddress, user.me, storageQuota.usage, storageQuota.usageInDriveTrash, thrown(() => Drive.About.get({}))];`),
    ).toEqual([
      'van.thu@sonongnghiep.example.vn',
      true,
      '8',
      '3',
      failed('about.get', "The 'fields' parameter is required for this method."),
    ]);
  });
});

describe('Drive.newFile and its like', () => {
  it('give empty resources to fill', async () => {
    expect(
      await inDrive(`const file = Drive.newFile();
        file.name = 'a';
        const permission = Drive.newPermission();
        permission.type = 'anyone';
        permission.role = 'reader';
        const made = Drive.Files.create(file, Utilities.newBlob('a'));
        return [made.name, Drive.Permissions.create(permission, made.id).id, JSON.stringify(Drive.newFileContentHints())];`),
    ).toEqual(['a', 'anyoneWithLink', '{}']);
  });
});
