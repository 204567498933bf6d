// Sharing: developers.google.com/apps-script/reference/drive/file, …/access, …/permission.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const emails = 'const emails = (users) => users.map((user) => user.getEmail());';

describe('the people of a file', () => {
  it('are added to one list each: an editor is no viewer, a viewer can be promoted', async () => {
    expect(
      await inScript(`${emails} const file = DriveApp.createFile('a', 'a');
        file.addViewers(['a@example.vn', 'b@example.vn']).addEditor('b@example.vn').addViewer('b@example.vn');
        file.addCommenter('c@example.vn').addCommenters(['d@example.vn']).addEditors(['e@example.vn']);
        return [emails(file.getEditors()), emails(file.getViewers()),
          ...['a', 'b', 'c', 'x'].map((name) => String(file.getAccess(name + '@example.vn')))];`),
    ).toEqual([
      ['b@example.vn', 'e@example.vn'],
      ['a@example.vn', 'c@example.vn', 'd@example.vn'],
      'VIEW',
      'EDIT',
      'COMMENT',
      'NONE',
    ]);
  });

  it('are taken off the list that the method names, and off all by revokePermissions', async () => {
    expect(
      await inScript(`${emails} const file = DriveApp.createFile('a', 'a');
        file.addEditor('a@example.vn').addViewer('b@example.vn').addCommenter('c@example.vn').addEditor('d@example.vn');
        file.removeViewer('a@example.vn').removeEditor('b@example.vn').removeCommenter('c@example.vn').revokePermissions('d@example.vn');
        return [emails(file.getEditors()), emails(file.getViewers())];`),
    ).toEqual([['a@example.vn'], ['b@example.vn']]);
  });

  it('of a spreadsheet are those that the spreadsheet tells of', async () => {
    expect(
      await inScript(`${emails} const file = DriveApp.getFileById(book.getId());
        file.addEditor('a@example.vn');
        book.addViewer('b@example.vn');
        return [emails(book.getEditors()).includes('a@example.vn'), emails(file.getViewers())];`),
    ).toEqual([true, ['b@example.vn']]);
  });

  it('have an address, its domain and name, and no photo', async () => {
    expect(
      await inScript(`const user = DriveApp.createFile('a', 'a').addViewer('an.nguyen@example.vn').getViewers()[0];
        return [user.getEmail(), user.getDomain(), user.getName(), user.getPhotoUrl()];`),
    ).toEqual(['an.nguyen@example.vn', 'example.vn', 'an.nguyen', null]);
  });

  it('are reached by user objects as well, and an address must be one', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        return [String(file.getAccess(Session.getEffectiveUser())), thrown(() => file.addEditor('khong phai'))];`),
    ).toEqual(['OWNER', 'Invalid email: khong phai']);
  });

  it('have their rights on what lies in a folder through the folder', async () => {
    expect(
      await inScript(`const folder = DriveApp.createFolder('A').addViewer('a@example.vn');
        const file = folder.createFile('x', 'x');
        return [String(file.getAccess('a@example.vn')), file.getViewers().length, folder.getOwner().getEmail() === file.getOwner().getEmail()];`),
    ).toEqual(['VIEW', 0, true]);
  });
});

describe('File.setSharing', () => {
  it('opens the file to everybody, and closes it again', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        const { Access, Permission } = DriveApp;
        const said = () => file.getSharingAccess() + ' ' + file.getSharingPermission();
        const all = [said()];
        file.setSharing(Access.ANYONE_WITH_LINK, Permission.VIEW); all.push(said(), String(file.getAccess('x@y.vn')));
        file.setSharing(Access.ANYONE, Permission.EDIT); all.push(said());
        file.setSharing(Access.PRIVATE, Permission.NONE); all.push(said());
        return all;`),
    ).toEqual(['PRIVATE NONE', 'ANYONE_WITH_LINK VIEW', 'VIEW', 'ANYONE EDIT', 'PRIVATE NONE']);
  });

  it('[O] refuses permissions that can only be read', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        const { Access, Permission } = DriveApp;
        return [Permission.OWNER, Permission.ORGANIZER, Permission.NONE].map((one) =>
          thrown(() => file.setSharing(Access.ANYONE_WITH_LINK, one)));`),
    ).toEqual(Array(3).fill('Invalid argument: permissionType'));
  });

  it('has a domain with a Workspace account only', async () => {
    const body = `const file = DriveApp.createFile('a', 'a');
      return [thrown(() => file.setSharing(DriveApp.Access.DOMAIN_WITH_LINK, DriveApp.Permission.COMMENT)),
        file.getSharingAccess() + ' ' + file.getSharingPermission()];`;
    expect(await inScript(body)).toEqual(['Access denied: DriveApp.', 'PRIVATE NONE']);
    const workspace = { account: { email: 'a@cq.vn', plan: 'workspace' } } as const;
    expect(await inScript(body, workspace)).toEqual(['nothing thrown', 'DOMAIN_WITH_LINK COMMENT']);
  });
});

describe('what another person shared', () => {
  /** A file that somebody else owns, with this right for the acting user. */
  async function shared(role: string) {
    const runtime = projectOf('');
    const id = await evaluate<string>(runtime, "return DriveApp.createFile('a', 'a').getId();");
    const file = runtime.world.drive.files[id];
    if (!file) throw new Error('The file is missing.');
    file.permissions = [{ id: '1', type: 'user', role, emailAddress: file.owner }];
    file.owner = 'khac@example.vn';
    return (body: string) =>
      evaluate(runtime, `const file = DriveApp.getFileById('${id}'); return ${body};`);
  }

  it('to view is read, starred and copied, not changed; its lists are closed', async () => {
    const run = await shared('reader');
    const denied = 'Access denied: DriveApp.';
    expect(
      await run(`[file.getName(), file.setStarred(true).isStarred(), file.makeCopy().getOwner().getEmail() !== 'khac@example.vn',
        thrown(() => file.setName('b')), thrown(() => file.getEditors()), thrown(() => file.addViewer('a@b.vn')), file.getParents().hasNext()]`),
    ).toEqual(['a', true, true, denied, denied, denied, false]);
  });

  it('to edit is changed and shared on, unless its owner forbids that; only the owner bins it', async () => {
    const run = await shared('writer');
    expect(
      await run(`[file.setName('b').getName(), thrown(() => file.addViewer('a@b.vn')), thrown(() => file.setTrashed(true)),
        thrown(() => file.setShareableByEditors(false)), thrown(() => DriveApp.addFile(file))]`),
    ).toEqual(['b', 'nothing thrown', ...Array(3).fill('Access denied: DriveApp.')]);
  });
});

describe('the owner', () => {
  it('can keep the sharing to himself', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        return [file.isShareableByEditors(), file.setShareableByEditors(false).isShareableByEditors()];`),
    ).toEqual([true, false]);
  });

  it('[K] hands a file on within a Workspace domain, and stays an editor', async () => {
    const body = `${emails} const file = DriveApp.createFile('a', 'a');
      return [thrown(() => file.setOwner('b@gmail.com')), thrown(() => file.setOwner('b@cq.vn')), file.getOwner().getEmail(), emails(file.getEditors())];`;
    const account = { email: 'a@cq.vn', plan: 'workspace', locale: 'en' } as const;
    expect(await inScript(body, { account })).toEqual([
      'Access denied: DriveApp.',
      'nothing thrown',
      'b@cq.vn',
      ['a@cq.vn'],
    ]);
  });
});
