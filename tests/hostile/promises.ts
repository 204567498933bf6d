// What must hold whatever came in, each as a list of what breaks it: a sentence for every place, [] when it holds.

import type { World } from '../../emulator/core/world.ts';
import { rawText } from '../../emulator/mail/mime.ts';
import type { MailMessage } from '../../emulator/mail/state.ts';
import type { ExecutionRecord } from '../../emulator/script/state.ts';
import { columnName } from '../../emulator/spreadsheet/a1.ts';
import type { SheetState } from '../../emulator/spreadsheet/state.ts';
import { columnsOf, sheetIds } from '../../src/workbook/columns.ts';
import type { SheetId } from '../../src/workbook/schema.ts';
import { unpacked } from '../documents/unpacked.ts';

/** The formulas of a book to which nobody has come yet. */
export const formulasIn = (world: World): ReadonlySet<string> =>
  new Set(sheetsOf(world).flatMap((sheet) => formulasOf(sheet).map(shape)));

/** What formulas of the corpus do, of which none of ours is made. */
const FOREIGN = /x\.test|đã chạy|cmd\||1aB/;

/**
 * Every formula of the book that stands where no formula of ours belongs.
 * @param ours those of the views; null where views were drawn anew, whose formulas then hold no text of the corpus
 */
export function foreignFormulas(world: World, ours: ReadonlySet<string> | null): string[] {
  return sheetsOf(world).flatMap((sheet) => {
    const computed = computedColumns(world, sheet);
    const isOurs = (found: Found): boolean =>
      ours === null ? computed === null && !FOREIGN.test(found.f) : ours.has(shape(found));
    return formulasOf(sheet)
      .filter((found) => computed?.has(found.columnId) !== true && !isOurs(found))
      .map(({ address, f }) => `${sheet.name}!${address}: ${f}`);
  });
}

interface Found {
  readonly sheetId: number;
  readonly columnId: string;
  readonly address: string;
  readonly f: string;
}

/** A view's formula, wherever the view has put it. */
const shape = ({ sheetId, f }: Found): string => `${sheetId} ${f}`;

function formulasOf(sheet: SheetState): Found[] {
  return sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell?.f === undefined
        ? []
        : [
            {
              sheetId: sheet.sheetId,
              columnId: String(sheet.cells[0]?.[column]?.v ?? ''),
              address: `${columnName(column)}${row + 1}`,
              f: cell.f,
            },
          ],
    ),
  );
}

/** The columns of a sheet of records that the sheet computes; null for a view. */
function computedColumns(world: World, sheet: SheetState): ReadonlySet<string> | null {
  const id = sheetIds.find(
    (one) => Number(world.script.properties.script[`sheet.${one}`]) === sheet.sheetId,
  );
  return id === undefined ? null : new Set(computedOf(id));
}

const computedOf = (id: SheetId): string[] =>
  columnsOf(id).flatMap(({ name, kind }) => (kind === 'formula' ? [name] : []));

function sheetsOf({ spreadsheets, bound }: World): readonly SheetState[] {
  return spreadsheets[bound?.id ?? '']?.sheets ?? [];
}

/** Links that a cell shows as something to press, pictures in cells, notes that somebody else wrote. */
export function pressedCells(world: World): string[] {
  return sheetsOf(world).flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        const links = (cell?.runs ?? []).flatMap(({ link }) => link ?? []);
        const strange = links.filter((link) => !/^(#|https:\/\/docs\.google\.com\/)/.test(link));
        const picture = cell?.image === undefined ? [] : [cell.image.url];
        return [...strange, ...picture].map(
          (what) => `${sheet.name}!${columnName(column)}${row + 1}: ${what}`,
        );
      }),
    ),
  );
}

/** The headers that a mail of ours has. */
const OUR_HEADERS = [
  ...['MIME-Version', 'Date', 'Message-ID', 'Subject', 'From', 'To', 'Cc', 'Reply-To'],
  'Content-Type',
];

/** The elements that our mails are made of. */
const OUR_ELEMENTS = new Set(['div', 'p', 'br', 'a']);

/** The calls of an execution that change something: cells, properties, files, forms, mails, triggers. */
export const changesMade = ({ callsByMethod }: ExecutionRecord): string[] =>
  Object.keys(callsByMethod).filter((method) =>
    /^(?!HtmlService)\w+\.(?:append|clear|copyTo|create|delete|insert|remove|send|set(?!ActiveSheet)|update)/.test(
      method,
    ),
  );

/** What of a mail, as it travels, somebody else has put there. */
export function foreignParts(message: MailMessage): string[] {
  const [head = ''] = rawText(message).split('\r\n\r\n', 1);
  const headers = head
    .split(/\r\n|\r|\n/)
    .map((line) => /^([^\s:]+):/.exec(line)?.[1] ?? `no header: ${line}`);
  const recipients = [...message.to, ...message.cc, ...message.bcc];
  return [
    ...headers.filter((name) => !OUR_HEADERS.includes(name)),
    ...headers.filter((name, at) => headers.indexOf(name) !== at).map((name) => `twice: ${name}`),
    ...recipients.filter((address) => /x\.test/.test(address)),
    ...markupOf(message.htmlBody),
  ].map((what) => `${message.to.join()}: ${what}`);
}

/** Elements, attributes and addresses of a mail's HTML that are none of ours. */
export function markupOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>?/g)].flatMap(([tag]) => {
    const name = /^<\/?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    const address = /^<a href="([^"]*)">$/.exec(tag)?.[1];
    const plain = /^<\/?[a-z]+(?: style="[^"]*")?>$/.test(tag);
    const fine = name === 'a' && tag !== '</a>' ? isOurAddress(address) : plain;
    return OUR_ELEMENTS.has(name) && fine ? [] : [tag];
  });
}

const isOurAddress = (address = ''): boolean =>
  /^https:\/\/docs\.google\.com\/(forms|spreadsheets)\//.test(address);

/** What a document does besides being read: fields, relations to elsewhere, parts that are loaded. */
export async function doings(docx: Uint8Array): Promise<string[]> {
  const { parts } = await unpacked(docx);
  return [...parts].flatMap(([name, xml]) => {
    const elements =
      xml.match(/<w:(?:fldSimple|object|altChunk|hyperlink|attachedTemplate|control)\b[^>]*>/g) ??
      [];
    const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, told]) => told);
    const relations = xml.match(/<Relationship [^>]*TargetMode="External"[^>]*>/g) ?? [];
    return [...elements, ...instructions, ...relations].map((what) => `${name}: ${what}`);
  });
}
