// Mục lục văn bản, tài liệu of the dossier that goes up (Nghị định 30/2020, Phụ lục VI, mục V).

import { proseDay } from '../../calendar/print.ts';
import type { ItemState } from '../../dossier/dossier-states.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { OfficeIdentity, Registration } from '../facts.ts';
import { frameOf } from '../frame.ts';
import type { Line, Paper, Table } from '../paper.ts';
import { cellLines, closed, columnsOf } from '../paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { type ListedDocument, listedDocuments } from './listed-documents.ts';

export interface DossierListInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  /** To whom the dossier goes, `UBND tỉnh Bắc Giang`. */
  readonly submittedTo: string;
  /** The checklist as the gate of the dossier finds it. */
  readonly items: readonly ItemState[];
}

export type DossierListWords =
  typeof import('../../../text/vi/papers/dossier-list.ts').dossierListPaper;

/** Shares of the columns, in percent. */
const SHARES = [6, 12.5, 15, 27, 14.5, 9.5, 15.5] as const;
const CENTRED = [0, 2, 5];

/** The list in the order of the sheet; pages are counted on paper and stay blank. */
export function dossierList(
  input: DossierListInput,
  words: DocumentWords,
  say: WordingFor<'MUC_LUC'>,
  own: DossierListWords,
): Paper {
  const { office } = input;
  const documents = listedDocuments(input.items, office.body, own);
  const count = words.count(documents.length);
  return {
    ...frameOf(
      { ...office, draftStamp: false },
      input.registration,
      `ML-${office.bodyCode}`,
      words,
    ),
    // A list is no document of its own (Phụ lục III): it takes no number.
    number: '',
    name: own.name(office.programme),
    subject: {
      kind: 'typed',
      typeName: own.typeName,
      subject: oneLine(say('trichYeu', { tenDeAn: office.programme })),
    },
    blocks: closed([
      ...paragraphs(
        say('moDau', {
          tenDeAn: office.programme,
          noiTrinh: input.submittedTo,
          soTaiLieu: count,
        }),
      ),
      tableOf(documents, own),
      ...paragraphs(say('ketThuc', { soTaiLieu: count })),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function tableOf(documents: readonly ListedDocument[], own: DossierListWords): Table {
  return {
    kind: 'table',
    columns: columnsOf(own.columns, SHARES, CENTRED),
    rows: documents.map((one, index) => ({
      kind: 'cells',
      cells: [
        [[{ text: String(index + 1) }]],
        cellLines(one.number),
        one.date === null ? [] : [[{ text: proseDay(one.date) }]],
        cellLines(one.title),
        cellLines(one.organ),
        [],
        noteOf(one, own),
      ],
    })),
  };
}

function noteOf({ link, notes }: ListedDocument, own: DossierListWords): Line[] {
  const open: Line[] = link === '' ? [] : [[{ text: own.open, link }]];
  return [...open, ...notes.map((text): Line => [{ text, italic: true }])];
}
