// A document and its file in Drive: exports, copies, and what is lost with the file.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxFault } from '../../../emulator/drive/docx.ts';
import { onPaperOf, PNG, paperProject } from './paper.ts';

const drive = {
  manifest: {
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
  },
};

describe('a saved document', () => {
  it('is exported by Drive as text and as a sound .docx', async () => {
    const runtime = paperProject(drive);
    await onPaperOf(
      runtime,
      `body.appendParagraph('A & <b>').setHeading(DocumentApp.ParagraphHeading.TITLE);
      body.appendTable([['x', 'y']]);
      body.appendListItem('một');`,
    );
    const text = await onPaperOf(
      runtime,
      "return Drive.Files.export(doc.getId(), 'text/plain', { alt: 'media' }).getDataAsString();",
    );
    expect(text).toBe('\nA & <b>\nx\ty\n\nmột');
    const content = runtime.world.drive.files[runtime.world.bound?.id ?? '']?.content;
    expect(content && docxFault(content)).toBeNull();
  });

  it('is copied with all that the model holds, and each copy goes its own way', async () => {
    const runtime = paperProject(drive);
    await onPaperOf(runtime, "body.appendParagraph('Gửi {{tên}}').setSpacingAfter(3);");
    const copied = await onPaperOf(
      runtime,
      `const { id } = Drive.Files.copy({ name: 'Bản sao' }, doc.getId());
      const copy = DocumentApp.openById(id);
      copy.getBody().replaceText('{{tên}}', 'Lan');
      copy.saveAndClose();
      const again = DocumentApp.openById(id).getBody();
      return [again.getText(), again.getChild(1).getSpacingAfter(), copy.getName(), body.getText()];`,
    );
    expect(copied).toEqual(['\nGửi Lan', 3, 'Bản sao', '\nGửi {{tên}}']);
  });

  it('is empty when Drive made it without content, and gone when Drive deleted it', async () => {
    const runtime = paperProject(drive);
    const said = await onPaperOf<[string, string]>(
      runtime,
      `const { id } = Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.document' });
      const made = DocumentApp.openById(id);
      const text = made.getBody().appendParagraph('b').getText();
      made.saveAndClose();
      Drive.Files.remove(id);
      return [text, thrown(() => DocumentApp.openById(id))];`,
    );
    expect(said[0]).toBe('b');
    expect(said[1]).toMatch(/^Document .{44} is missing/);
  });

  it('is there again with its pictures after the world was saved and loaded', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'documents-'));
    const runtime = paperProject();
    await onPaperOf(
      runtime,
      `body.appendParagraph('a');
      body.appendImage(Utilities.newBlob(Utilities.base64Decode('${PNG}')));`,
    );
    await runtime.save(dir);
    const other = paperProject();
    await other.load(dir);
    rmSync(dir, { recursive: true });
    const said = await onPaperOf(other, 'return [body.getText(), body.getImages()[0].getWidth()];');
    expect(said).toEqual(['\na\n', 16]);
    const { bound, drive, documents } = other.world;
    const last = documents.byId[bound?.id ?? '']?.body.children.at(-1);
    expect(last?.kind === 'paragraph' && last.children[0]).toMatchObject({
      bytes: new Uint8Array(Buffer.from(PNG, 'base64')),
    });
    expect(drive.files[bound?.id ?? '']?.content).toBeInstanceOf(Uint8Array);
  });

  it('is kept by a kill that keeps a prefix, if it was among the first half that was opened', async () => {
    const runtime = paperProject(
      { switches: { 'kill.buffer': 'prefix' } },
      `function make() { return [DocumentApp.create('a').getId(), DocumentApp.create('b').getId()]; }
      function write(ids) {
        for (const id of ids) DocumentApp.openById(id).getBody().setText('mới');
        for (;;) Utilities.sleep(60000);
      }
      function read(ids) { return ids.map((id) => DocumentApp.openById(id).getBody().getText()); }`,
    );
    const ids = await runtime.run('make');
    await runtime.execute('write', [ids]);
    expect(await runtime.run('read', ids)).toEqual(['mới', '']);
  });

  it('is not touched by an execution that only reads it', async () => {
    const runtime = paperProject();
    const id = runtime.world.bound?.id ?? '';
    const before = runtime.world.drive.files[id]?.modifiedAt;
    await onPaperOf(runtime, 'return body.getText();');
    expect(runtime.world.drive.files[id]?.modifiedAt).toBe(before);
  });

  it('comes out of LibreOffice with its words, heading, table and list', async () => {
    if (!existsSync('/usr/bin/pdftotext')) return;
    const runtime = paperProject();
    await onPaperOf(
      runtime,
      `body.setText('Tờ trình');
      body.appendTable([['STT', 'Nội dung']]);
      body.appendListItem('Khoản'); body.appendListItem('Khoản hai');
      doc.addHeader().setText('Đầu trang');`,
    );
    const pdf = await onPaperOf<number[]>(
      runtime,
      "return doc.getAs('application/pdf').getBytes();",
    );
    const bytes = Uint8Array.from(pdf, (byte) => byte & 0xff);
    const words = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes }).toString();
    expect(words).toMatch(/Đầu trang\s+Tờ trình\s+STT\s+Nội dung\s+1\. +Khoản\s+2\. +Khoản hai/);
  }, 60_000);
});
