// Drive v3 as an advanced service: platform.md §7, switches U26, U27.

import { spawnSync } from 'node:child_process';
import { Document, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { BlobService } from '../../../emulator/core/blob.ts';
import { driveApi } from '../../../emulator/drive/app.ts';
import { DOCX_TYPE, docxText } from '../../../emulator/drive/docx.ts';
import { formApp } from '../../../emulator/forms/app.ts';
import { executionIn, newWorld } from '../forms/world.ts';

const DOC = 'application/vnd.google-apps.document';
let draft: Uint8Array;

beforeAll(async () => {
  const document = new Document({ sections: [{ children: [new Paragraph('Dự thảo Đề án')] }] });
  draft = new Uint8Array(await Packer.toArrayBuffer(document));
});

function office(...options: [changed?: Parameters<typeof executionIn>[1], scopes?: string[]]) {
  const execution = executionIn(newWorld(), ...options);
  const blob = (bytes = draft, type = DOCX_TYPE) =>
    new BlobService(execution, bytes, type, 'Dự thảo.docx');
  const { Files, Permissions } = driveApi(execution);
  const made = (resource: Record<string, unknown>) =>
    String(Files.create({ mimeType: DOC, ...resource }, blob()).id);
  return { execution, Files, Permissions, blob, made };
}

describe('Drive.Files.create', () => {
  it('makes a Google Doc of a .docx in one call and gives the fields asked for', () => {
    const { Files, blob, execution } = office();
    const file = Files.create({ name: 'Dự thảo lần 1', mimeType: DOC }, blob(), {
      fields: 'id,webViewLink',
    });
    expect(Object.keys(file)).toEqual(['id', 'webViewLink']);
    expect(file.webViewLink).toBe(`https://docs.google.com/document/d/${file.id}/edit`);
    const content = execution.world.drive.files[String(file.id)]?.content;
    expect(content && docxText(content)).toBe('Dự thảo Đề án');
  });

  it('gives kind, id, name and type when no fields are named', () => {
    const { Files, blob } = office();
    expect(Files.create({ name: 'A', mimeType: DOC }, blob())).toEqual({
      kind: 'drive#file',
      id: expect.stringMatching(/^1[\w-]{43}$/),
      name: 'A',
      mimeType: DOC,
    });
  });

  it('refuses bytes that are not a readable .docx, in the words of an advanced service', () => {
    const { Files, blob, execution } = office();
    expect(() => Files.create({ mimeType: DOC }, blob(new Uint8Array([1, 2, 3])))).toThrow(
      /^API call to drive\.files\.create failed with error: /,
    );
    expect(Object.keys(execution.world.drive.files)).toHaveLength(0);
  });

  it('refuses what is above the limit (U26)', () => {
    const { Files, blob } = office({ 'drive.maxImport': draft.length - 1 });
    expect(() => Files.create({ mimeType: DOC }, blob())).toThrow(/Request Too Large/);
  });

  it('makes folders, and files in them', () => {
    const { Files, made } = office();
    const folder = Files.create({ name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder' });
    const id = made({ name: 'Tờ trình', parents: [folder.id] });
    expect(Files.list({ q: `'${folder.id}' in parents`, fields: 'files/id' })).toEqual({
      files: [{ id }],
    });
    expect(() => made({ parents: ['1missing'] })).toThrow(/File not found: 1missing/);
  });
});

describe('Drive.Files.list', () => {
  it('finds again what was made but not recorded, by its own property (§7)', () => {
    const { Files, made } = office();
    const id = made({ name: 'A', appProperties: { job: 'D4-2021-1' } });
    made({ name: 'A', appProperties: { job: 'D4-2021-2' } });
    const found = Files.list({
      q: "appProperties has { key='job' and value='D4-2021-1' } and trashed = false",
      fields: 'files(id)',
    });
    expect(found).toEqual({ files: [{ id }] });
  });

  it('finds by name, with quotes in it, and by type', () => {
    const { Files, made } = office();
    const id = made({ name: "Đề án 'Xanh'" });
    made({ name: 'Khác' });
    const q = `name = 'Đề án \\'Xanh\\'' and mimeType = '${DOC}'`;
    expect(Files.list({ q, fields: 'files(id)' })).toEqual({ files: [{ id }] });
  });

  it('shows the bin unless told not to, and goes on page by page', () => {
    const { Files, made } = office();
    const id = made({ name: 'A' });
    made({ name: 'B' });
    Files.update({ trashed: true }, id);
    expect(Files.list({ fields: 'files(name)', q: 'trashed = false' })).toEqual({
      files: [{ name: 'B' }],
    });
    const first = Files.list({ pageSize: 1, fields: 'nextPageToken,files(id)' });
    expect(first.files).toHaveLength(1);
    const second = Files.list({ pageSize: 1, pageToken: first.nextPageToken });
    expect(second.files).toHaveLength(1);
    expect(second.nextPageToken).toBeUndefined();
  });

  it('refuses a query that cannot be read', () => {
    expect(() => office().Files.list({ q: 'name is A' })).toThrow(
      'API call to drive.files.list failed with error: Invalid Value',
    );
  });
});

describe('Drive.Files.update, get, remove', () => {
  it('renames, and sets and takes away single properties', () => {
    const { Files, made } = office();
    const id = made({ name: 'A', appProperties: { a: '1', b: '2' } });
    Files.update({ name: 'B', appProperties: { a: null, c: '3' } }, id);
    expect(Files.get(id, { fields: 'name,appProperties' })).toEqual({
      name: 'B',
      appProperties: { b: '2', c: '3' },
    });
  });

  it('deletes for good', () => {
    const { Files, made } = office();
    const id = made({ name: 'A' });
    Files.remove(id);
    expect(() => Files.get(id)).toThrow(
      `API call to drive.files.get failed with error: File not found: ${id}.`,
    );
  });
});

describe('Drive.Files.export', () => {
  it('needs alt=media (§7)', () => {
    const { Files, made } = office();
    expect(() => Files.export(made({ name: 'A' }), DOCX_TYPE)).toThrow(
      'Export requires alt=media to download the exported content.',
    );
  });

  it('gives back the .docx, or its text', () => {
    const { Files, made } = office();
    const id = made({ name: 'Dự thảo' });
    const blob = Files.export(id, DOCX_TYPE, { alt: 'media' });
    expect(blob.bytes).toEqual(draft);
    expect(blob.getName()).toBe('Dự thảo.docx');
    expect(Files.export(id, 'text/plain', { alt: 'media' }).getDataAsString()).toBe(
      'Dự thảo Đề án',
    );
  });
});

describe('Drive.Files.export as PDF', () => {
  it('gives a PDF where LibreOffice is installed, else says that it is missing', () => {
    const { Files, made } = office();
    const id = made({ name: 'Dự thảo' });
    const result = () => Files.export(id, 'application/pdf', { alt: 'media' });
    if (spawnSync('soffice', ['--version']).error) {
      expect(result).toThrow(/files\.export failed with error: A PDF needs LibreOffice/);
    } else {
      expect(new TextDecoder('latin1').decode(result().bytes.slice(0, 5))).toBe('%PDF-');
    }
  }, 120_000);
});

describe('what drive.file reaches', () => {
  it('does not cover forms, unless the other answer holds (U27)', () => {
    const made = (changed: Parameters<typeof executionIn>[1], scopes?: string[]) => {
      const { execution, Files } = office(changed, scopes);
      const id = formApp(execution).create('Phiếu D4').getId();
      return () => Files.get(id, { fields: 'name' });
    };
    expect(made({})).toThrow(/File not found/);
    expect(made({ 'drive.coversForms': true })()).toEqual({ name: 'Phiếu D4' });
    expect(made({}, ['https://www.googleapis.com/auth/drive'])()).toEqual({ name: 'Phiếu D4' });
  });

  it('is how a form is opened to everybody: a permission of the published view (§4.1)', () => {
    const { execution, Permissions } = office({ 'drive.coversForms': true });
    const form = formApp(execution).create('Phiếu D4', true);
    Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, form.getId());
    expect(execution.world.forms.byId[form.getId()]?.responders).toBe('anyone');
  });
});
