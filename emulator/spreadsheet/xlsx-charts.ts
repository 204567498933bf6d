// Puts the charts of a workbook into its .xlsx file, which the library writes without any.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { SpreadsheetState } from './state.ts';
import { chartPart, drawingPart, isInFile, RELATIONS } from './xlsx-chart-part.ts';
import type { TabsInFile } from './xlsx-names.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.';

/** What comes after a drawing in a worksheet (ECMA-376, CT_Worksheet). */
const AFTER_DRAWING =
  /<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** The file with the charts; the same bytes when there are none. */
export function withCharts(
  file: Uint8Array,
  book: SpreadsheetState,
  names: TabsInFile,
): Uint8Array {
  if (!book.sheets.some(({ charts }) => charts.some(isInFile))) return file;
  const parts = unzipSync(file);
  const textOf = (path: string): string | null => {
    const part = parts[path];
    return part === undefined ? null : strFromU8(part);
  };
  const write = (path: string, text: string): void => {
    parts[path] = strToU8(text);
  };
  const tabOf = (sheetId: number): string => {
    const at = book.sheets.findIndex((sheet) => sheet.sheetId === sheetId);
    return `'${(names.inOrder[at] ?? '').replaceAll("'", "''")}'`;
  };
  const types: string[] = [];
  let number = 0;
  for (const [at, sheet] of book.sheets.entries()) {
    const charts = sheet.charts.filter(isInFile);
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const worksheet = textOf(path);
    if (charts.length === 0 || worksheet === null) continue;
    const drawing = `drawing${at + 1}.xml`;
    const targets = charts.map((chart) => {
      number += 1;
      write(`xl/charts/chart${number}.xml`, chartPart(book, chart, tabOf));
      types.push(typeOf(`/xl/charts/chart${number}.xml`, 'drawingml.chart+xml'));
      return `../charts/chart${number}.xml`;
    });
    write(`xl/drawings/${drawing}`, drawingPart(sheet, charts));
    types.push(typeOf(`/xl/drawings/${drawing}`, 'drawing+xml'));
    const links = targets.map((target, n) => relation(`rId${n + 1}`, 'chart', target));
    write(`xl/drawings/_rels/${drawing}.rels`, relations(links.join('')));

    const own = `xl/worksheets/_rels/sheet${at + 1}.xml.rels`;
    const link = relation('rIdDrawing', 'drawing', `../drawings/${drawing}`);
    const before = textOf(own);
    write(own, before?.replace('</Relationships>', `${link}</Relationships>`) ?? relations(link));
    write(
      path,
      worksheet.replace(AFTER_DRAWING, (next) => `<drawing r:id="rIdDrawing"/>${next}`),
    );
  }
  const known = textOf('[Content_Types].xml') ?? '';
  write('[Content_Types].xml', known.replace('</Types>', `${types.join('')}</Types>`));
  return zipSync(parts as Zippable, { mtime: new Date(1980, 0, 1) });
}

const typeOf = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${CONTENT}${type}"/>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (links: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${links}</Relationships>`;
