// Tables: rows, cells, what stands in them and how they look.
// developers.google.com/apps-script/reference/document/table, /table-row and /table-cell

import { describe, expect, it } from 'vitest';
import { onPaper, PNG } from './paper.ts';

const table = "const table = body.appendTable([['STT', 'Nội dung'], ['1', '{{mục}}']]);";

describe('a table', () => {
  it('holds the texts that it was made of', async () => {
    const said = await onPaper(`${table}
      return [table.getNumRows(), table.getRow(1).getNumCells(), table.getCell(1, 1).getText(), table.getText(),
        table.getNumChildren(), table.getRow(0).getText()];`);
    expect(said).toEqual([2, 2, '{{mục}}', 'STT\nNội dung\n1\n{{mục}}', 2, 'STT\nNội dung']);
  });

  // platform.md §2.2 no. 8: a whole number given for a text becomes "1.0"
  it('made of numbers holds them as Java writes them', async () => {
    const said = await onPaper('return body.appendTable([[1, 2.5]]).getText();');
    expect(said).toBe('1.0\n2.5');
  });

  // gas-fakes, test/testdocsnext.js: the live service makes no row
  it('without texts has no row', async () => {
    expect(await onPaper('return body.appendTable().getNumRows();')).toBe(0);
  });

  it('grows by copies of a row: the pattern of a template', async () => {
    const said = await onPaper(`${table}
      const row = table.getRow(1);
      for (const name of ['Đất', 'Nước']) {
        const added = table.appendTableRow(row.copy());
        added.replaceText('{{mục}}', name);
      }
      table.removeRow(1);
      return [table.getText(), thrown(() => table.appendTableRow(table.getRow(0)))];`);
    expect(said).toEqual(['STT\nNội dung\n1\nĐất\n1\nNước', 'Element must be detached.']);
  });

  it('is put as a detached copy', async () => {
    const said = await onPaper(`${table}
      table.setBorderWidth(0);
      body.appendTable(table.copy());
      body.insertTable(0, table.copy());
      return [body.getTables().length, body.getTables()[2].getBorderWidth(), String(body.getChild(0).getType())];`);
    expect(said).toEqual([3, 0, 'TABLE']);
  });

  it('gets and loses rows and cells', async () => {
    const said = await onPaper(`${table}
      const row = table.insertTableRow(0);
      row.appendTableCell('a');
      row.insertTableCell(0, 'b');
      row.appendTableCell(table.getCell(1, 0).copy());
      const all = [row.getText(), row.removeCell(0).getText(), row.getText()];
      row.removeChild(row.getCell(0));
      table.removeChild(row);
      table.getRow(0).removeFromParent();
      return [...all, table.getText(), table.appendTableRow().getNumCells()];`);
    expect(said).toEqual(['b\na\nSTT', 'b', 'a\nSTT', '1\n{{mục}}', 0]);
  });

  it('has a border, and widths of columns', async () => {
    const said = await onPaper(`${table}
      const before = [table.getBorderColor(), table.getBorderWidth(), table.getColumnWidth(0)];
      table.setBorderColor('#FF0000').setBorderWidth(2).setColumnWidth(0, 40);
      table.getCell(0, 1).setWidth(90);
      const { BORDER_COLOR, BORDER_WIDTH } = table.getAttributes();
      return [before, BORDER_COLOR, BORDER_WIDTH, table.getColumnWidth(0), table.getCell(1, 0).getWidth(),
        table.getColumnWidth(1), thrown(() => table.setColumnWidth(2, 10))];`);
    expect(said).toEqual([
      ...[[null, null, null], '#ff0000', 2, 40, 40, 90],
      'Invalid argument: columnIndex',
    ]);
  });

  it('refuses a place that it does not have', async () => {
    const said = await onPaper(
      `${table} return [thrown(() => table.getRow(2)), thrown(() => table.getCell(0, 2))];`,
    );
    expect(said).toEqual([
      'Child index (2) must be less than the number of child elements (2).',
      'Child index (2) must be less than the number of child elements (2).',
    ]);
  });

  it('carries styles and links to its text', async () => {
    const said = await onPaper(`${table}
      table.setAttributes({ [DocumentApp.Attribute.BOLD]: true });
      table.getRow(0).setLinkUrl('https://example.vn/').setTextAlignment(DocumentApp.TextAlignment.SUPERSCRIPT);
      return [table.editAsText().isBold(), table.getRow(0).getLinkUrl(), table.getLinkUrl(),
        table.setLinkUrl('https://a.vn/').getLinkUrl(), String(table.getRow(0).getTextAlignment())];`);
    expect(said).toEqual([true, 'https://example.vn/', null, 'https://a.vn/', 'SUPERSCRIPT']);
  });

  it('is emptied by clear', async () => {
    expect(await onPaper(`${table} return table.clear().getNumRows();`)).toBe(0);
  });
});

describe('a row', () => {
  it('has a least height and knows its table', async () => {
    const said = await onPaper(`${table}
      const row = table.getRow(0);
      return [row.getMinimumHeight(), row.setMinimumHeight(30).getMinimumHeight(), row.getAttributes().MINIMUM_HEIGHT,
        row.getParentTable().getNumRows(), table.getChildIndex(row)];`);
    expect(said).toEqual([null, 30, 30, 2, 0]);
  });
});

describe('a cell', () => {
  it('begins with one paragraph and takes blocks of all kinds', async () => {
    const said = await onPaper(`${table}
      const cell = table.getCell(0, 0);
      cell.appendParagraph('b'); cell.insertParagraph(0, 'a');
      cell.appendListItem('c'); cell.insertListItem(0, 'd');
      cell.appendTable([['e']]); cell.insertTable(0, [['f']]);
      cell.appendHorizontalRule(); cell.insertHorizontalRule(0);
      const image = cell.appendImage(Utilities.newBlob(Utilities.base64Decode('${PNG}')));
      cell.insertImage(0, image.copy());
      return [cell.getText(), cell.getNumChildren()];`);
    expect(said).toEqual(['\n\nf\nd\na\nSTT\nb\nc\ne\n\n\n', 12]);
  });

  it('has a ground, paddings, an alignment and its place', async () => {
    const said = await onPaper(`${table}
      const cell = table.getCell(0, 1);
      const { CENTER } = DocumentApp.VerticalAlignment;
      cell.setBackgroundColor('#EEEEEE').setVerticalAlignment(CENTER)
        .setPaddingTop(1).setPaddingBottom(2).setPaddingLeft(3).setPaddingRight(4);
      const all = [cell.getBackgroundColor(), cell.getVerticalAlignment() === CENTER, cell.getPaddingTop(),
        cell.getPaddingBottom(), cell.getPaddingLeft(), cell.getPaddingRight()];
      const { PADDING_LEFT, BACKGROUND_COLOR } = cell.getAttributes();
      return [...all, PADDING_LEFT, BACKGROUND_COLOR, cell.setAttributes({ BACKGROUND_COLOR: null }).getBackgroundColor(),
        cell.getColSpan(), cell.getRowSpan(), cell.getParentRow().getNumCells(), cell.getParentTable().getNumRows()];`);
    expect(said).toEqual(['#eeeeee', true, 1, 2, 3, 4, 3, '#eeeeee', null, 1, 1, 2, 2]);
  });

  it('takes a background colour as its own and not as its letters’', async () => {
    const said = await onPaper(`${table}
      const cell = table.getCell(0, 0).setAttributes({
        [DocumentApp.Attribute.BACKGROUND_COLOR]: '#00ff00',
        [DocumentApp.Attribute.BOLD]: true,
        [DocumentApp.Attribute.WIDTH]: 55,
      });
      return [cell.getBackgroundColor(), cell.editAsText().getBackgroundColor(), cell.editAsText().isBold(), cell.getWidth()];`);
    expect(said).toEqual(['#00ff00', null, true, 55]);
  });

  it('is filled anew, line by line, and emptied', async () => {
    const said = await onPaper(`${table}
      const cell = table.getCell(0, 0).setText('a\\nb').setLinkUrl('https://example.vn/');
      const all = [cell.getNumChildren(), cell.getLinkUrl()];
      cell.removeChild(cell.getChild(0));
      return [...all, cell.getText(), thrown(() => cell.removeChild(cell.getChild(0))), cell.clear().getText()];`);
    const last = "Can't remove the last paragraph in a document section.";
    expect(said).toEqual([2, 'https://example.vn/', 'b', last, '']);
  });
});
