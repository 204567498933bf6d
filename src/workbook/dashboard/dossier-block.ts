// How much of the dossier stands in the book, and the names of what is missing.

import { enums } from '../enums.ts';
import { quotedText as quoted } from '../places.ts';
import { nth, say, shortened } from '../views/formula.ts';
import { type Grid, span } from '../views/grid.ts';
import { heading, QUIET } from '../views/palette.ts';
import { at, type Frame, ITEM_SLOTS, lowerLeft, scalar } from './frame.ts';
import type { LayoutInput } from './layout-input.ts';

/** How many characters of a missing item's title are told. */
export const ITEM = 40;

export function putDossier(grid: Grid, frame: Frame, input: LayoutInput): void {
  const { place, label, words } = input;
  for (let k = 1; k <= ITEM_SLOTS; k += 1) putItem(grid, input, k);

  const required = `(${place('dossierItems', 'required')}<>${quoted(label('yesNo', 'KHONG'))})`;
  const titled = `(LEN(TRIM(${place('dossierItems', 'title')}))>0)`;
  const needed = grid.put(scalar.needed, at.scalar, `=SUMPRODUCT(${titled}*${required})`);
  const done = grid.put(scalar.there, at.scalar, `=SUM(${span(at.itemThere, 1, ITEM_SLOTS)})`);

  grid.put(frame.dossier, at.id, `=${say(words.dossier.heading, { there: done, needed })}`);
  grid.dress({ row: frame.dossier, rows: 1, ...lowerLeft }, heading);
  const names = say(words.dossier.missing, {
    names: `TEXTJOIN("; ";TRUE;${span(at.itemMissing, 1, ITEM_SLOTS)})`,
  });
  grid.put(
    frame.dossier + 1,
    at.id,
    `=IF(${needed}=0;${quoted(words.dossier.nothing)};IF(${done}=${needed};${quoted(words.dossier.whole)};${names}))`,
    { wrap: true, top: true, size: 8 },
  );
  grid.put(frame.rows, at.id, words.dossier.counted, { size: 7, italic: true, color: QUIET });
  const body = { row: frame.dossier + 1, rows: frame.rows - frame.dossier - 1, ...lowerLeft };
  grid.merge(body);
  grid.merge({ row: frame.rows, rows: 1, ...lowerLeft });
  grid.frames.push({ ...body, row: frame.dossier, rows: body.rows + 2 });
}

/** Whether the k-th item is required and there; its title when it is required and not there. */
function putItem(grid: Grid, input: LayoutInput, k: number): void {
  const { place, label } = input;
  type Column = 'title' | 'required' | 'part' | 'type' | 'roundId' | 'link' | 'date' | 'docId';
  const item = (column: Column): string => nth(place('dossierItems', column), k);
  const yes = quoted(label('yesNo', 'CO'));

  const part = place('drafts', 'part');
  const own = `(${part}=${item('part')})`;
  const current = `MATCH(1;INDEX(${own}*(${place('drafts', 'current')}=${yes});0);0)`;
  const last = `SUMPRODUCT(MAX(${own}*(ROW(${part})-ROW(INDEX(${part};1))+1)))`;
  const inForce = grid.put(
    k,
    at.itemDraft,
    `=IF(${item('part')}="";0;IFERROR(${current};${last}))`,
  );
  const draft = (column: 'approved' | 'approvedBy' | 'approvedAt'): string =>
    nth(place('drafts', column), inForce);
  const approved =
    `IF(${inForce}=0;FALSE;AND(${draft('approved')}=${yes};${draft('approvedBy')}<>"";` +
    `${draft('approvedAt')}<>""))`;

  const list = grid.put(
    k,
    at.itemTypes,
    `=";"&SUBSTITUTE(SUBSTITUTE(${item('type')};"; ";";");CHAR(10);";")&";"`,
  );
  const ofBook =
    `SUMPRODUCT((${place('documents', 'url')}=${item('link')})*1)` +
    `+SUMPRODUCT((${place('drafts', 'docUrl')}=${item('link')})*1)>0`;
  const typed = `AND(${item('link')}<>"";NOT(${ofBook}))`;
  const found = `SUMPRODUCT(${fitting(input, item, list)}*${whole(input)})>0`;
  const there = `IF(${item('part')}<>"";${approved};IF(${typed};${item('date')}<>"";${found}))`;
  const needed = `AND(LEN(TRIM(${item('title')}))>0;${item('required')}<>${quoted(label('yesNo', 'KHONG'))})`;
  const done = grid.put(k, at.itemThere, `=IF(${needed};IF(${there};1;0);0)`);
  const missing = `AND(${needed};${done}=0)`;
  grid.put(k, at.itemMissing, `=IF(${missing};${shortened(item('title'), ITEM)};"")`);
}

/** Of each document whether it is the one that the item names, or of its kinds and its round. */
function fitting(
  { place, label }: LayoutInput,
  item: (column: 'docId' | 'roundId') => string,
  types: string,
): string {
  const type = place('documents', 'type');
  const is = (id: 'CONG_VAN' | 'CAN_CU'): string =>
    `(${type}=${quoted(label('documentType', id))})`;
  const sent = `(${place('documents', 'direction')}<>${quoted(label('direction', 'DEN'))})`;
  const cameIn = `(1-(${is('CONG_VAN')}+${is('CAN_CU')})*${sent})`;
  const ofRound = `(((${item('roundId')}="")+(${place('documents', 'relatedRound')}=${item('roundId')}))>0)`;
  // Kind by kind: a range put between separators is not looked for alike by every engine.
  const listed = enums.documentType
    .map((id) => label('documentType', id))
    .map((kind) => `ISNUMBER(FIND(${quoted(`;${kind};`)};${types}))*(${type}=${quoted(kind)})`)
    .join('+');
  const named = `(${place('documents', 'docId')}=${item('docId')})`;
  return `((${item('docId')}<>"")*${named}+(${item('docId')}="")*(${listed})*${cameIn}*${ofRound})`;
}

/** Of each document whether it has a link or is secret, and a Tờ trình its number and day. */
function whole({ place, label }: LayoutInput): string {
  const secrecy = place('documents', 'secrecy');
  const secret = `(${secrecy}<>"")*(${secrecy}<>${quoted(label('secrecy', 'THUONG'))})`;
  const submission = `(${place('documents', 'type')}=${quoted(label('documentType', 'TO_TRINH'))})`;
  const issued = `(${place('documents', 'number')}<>"")*(${place('documents', 'issuedDate')}<>"")`;
  const held = `(((${place('documents', 'url')}<>"")+${secret})>0)`;
  return `${held}*(1-${submission}*(1-${issued}))`;
}
