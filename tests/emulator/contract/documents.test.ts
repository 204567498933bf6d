// What the platform does with documents: platform.md §6.1 and §13.1, sentence by sentence.

import { describe, expect, it } from 'vitest';
import { inScript, projectOf, refusals, under } from './platform.ts';

const bound = { bound: 'document' } as const;
const write = "DocumentApp.getActiveDocument().getBody().appendParagraph('Kính gửi');";
const text = 'DocumentApp.getActiveDocument().getBody().getText()';

describe('a document in an execution (§6.1)', () => {
  it('[M] keeps its edits to itself until saveAndClose or the end', async () => {
    const runtime = projectOf(
      `function go() {
        const doc = DocumentApp.create('Biên bản');
        doc.getBody().appendParagraph('Kính gửi');
        const before = exported_(doc);
        doc.saveAndClose();
        return [before, exported_(doc)];
      }
      function exported_(doc) {
        return Drive.Files.export(doc.getId(), 'text/plain', { alt: 'media' }).getDataAsString();
      }`,
      {
        manifest: {
          dependencies: {
            enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
          },
        },
      },
    );
    expect(await runtime.run('go')).toEqual(['', '\nKính gửi']);
  });

  it('[M] is saved at the end of an execution that forgot to, or that failed', async () => {
    const runtime = projectOf(
      `function go() { ${write} }
       function fail() { ${write} throw new Error('x'); }`,
      bound,
    );
    await runtime.run('go');
    expect(await runtime.eval(text)).toBe('\nKính gửi');
    await runtime.execute('fail');
    expect(await runtime.eval(text)).toBe('\nKính gửi\nKính gửi');
  });

  it.each([
    ['lost', ''],
    ['kept', '\nKính gửi'],
    ['prefix', '\nKính gửi'],
  ] as const)(
    '[U12 kill.buffer: %s] what a kill leaves of one document',
    async (position, left) => {
      const runtime = projectOf(`function go() { ${write} for (;;) Utilities.sleep(60000); }`, {
        ...bound,
        ...under({ 'kill.buffer': position }),
      });
      expect((await runtime.execute('go')).status).toBe('killed');
      expect(await runtime.eval(text)).toBe(left);
    },
  );

  it('[M] refuses changes after saveAndClose, until it is opened again', async () => {
    expect(
      await inScript(
        `const doc = DocumentApp.create('A');
        const body = doc.getBody();
        doc.saveAndClose();
        const again = DocumentApp.openById(doc.getId());
        again.getBody().appendParagraph('b');
        return [thrown(() => body.appendParagraph('a')), again.getBody().getText()];`,
      ),
    ).toEqual(['Document is closed, its contents cannot be updated.', '\nb']);
  });

  // The number of changes is [K]; that there is one is told by many (platform.md §6.1).
  it('[M] takes only so many changes before a save', async () => {
    const said = await inScript<string>(
      `const body = DocumentApp.create('A').getBody();
      return thrown(() => { for (let i = 0; i < 20000; i++) body.setMarginTop(i); });`,
      under({ 'cost.model': 'fast' }),
    );
    expect(said).toMatch(/^Too many changes applied before saving document\. Please save changes/);
  });

  // issuetracker.google.com/issues/432432968
  it('[M] begins with one empty paragraph', async () => {
    expect(
      await inScript(
        `const body = DocumentApp.create('A').getBody();
        return [body.getNumChildren(), body.getChild(0).getType().toString(), body.getText()];`,
      ),
    ).toEqual([1, 'PARAGRAPH', '']);
  });

  it('[M] keeps the last paragraph of a section', async () => {
    const last = "Can't remove the last paragraph in a document section.";
    expect(
      await inScript(
        `const body = DocumentApp.create('A').getBody();
        const only = thrown(() => body.getChild(0).removeFromParent());
        body.appendParagraph('b');
        return [only, thrown(() => body.removeChild(body.getChild(1))), thrown(() => body.getChild(0).removeFromParent())];`,
      ),
    ).toEqual([last, last, 'nothing thrown']);
  });

  // developers.google.com/apps-script/reference/document/body#appendtable
  it('[O] puts an empty paragraph after an appended table', async () => {
    expect(
      await inScript(
        `const body = DocumentApp.create('A').getBody();
        body.appendTable([['a', 'b'], ['c', 'd']]);
        return [0, 1, 2].map((index) => body.getChild(index).getType().toString());`,
      ),
    ).toEqual(['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
  });

  it.each([
    "body.getChild(0).setText('')",
    "body.getChild(0).appendText('')",
    "body.appendListItem('')",
    "body.appendTable([['a']]).getCell(0, 0).setText('')",
    "body.editAsText().insertText(0, '')",
  ])('[M] refuses an empty text in %s', async (call) => {
    const body = `const body = DocumentApp.create('A').getBody(); return thrown(() => ${call});`;
    expect(await inScript(body)).toBe('Cannot insert an empty text element.');
  });

  it('[M] takes an empty paragraph in its body', async () => {
    const call = "DocumentApp.create('A').getBody().appendParagraph('')";
    expect(await inScript(`return thrown(() => ${call});`)).toBe('nothing thrown');
  });
});

describe('opening and making (§13.1, §1.1)', () => {
  it('[M] names the id that is missing', async () => {
    expect(await refusals("DocumentApp.openById('khongco');")).toEqual({
      en: 'Document khongco is missing (perhaps it was deleted?)',
      vi: 'Tài liệu khongco bị thiếu (có thể tài liệu đã bị xóa?)',
    });
  });

  it('[O] needs the documents scope', async () => {
    const runtime = projectOf("function go() { DocumentApp.create('A'); }", {
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/drive'] },
    });
    const said = (await runtime.execute('go')).error?.message;
    expect(said).toContain('https://www.googleapis.com/auth/documents');
  });

  it('[K] a simple trigger reaches only the document that it is bound to', async () => {
    const runtime = projectOf(
      `function onOpen() {
        DocumentApp.getUi().createMenu('Giấy tờ').addItem('Ghi', 'ghi').addToUi();
        DocumentApp.getActiveDocument().getBody().appendParagraph(thrown_(() => DocumentApp.create('A')));
      }`,
      bound,
    );
    expect(await runtime.menu()).toEqual([
      { kind: 'menu', label: 'Giấy tờ', entries: [{ kind: 'item', label: 'Ghi', handler: 'ghi' }] },
    ]);
    expect(await runtime.eval(text)).toMatch(
      /You do not have permission to call DocumentApp.create/,
    );
  });
});
