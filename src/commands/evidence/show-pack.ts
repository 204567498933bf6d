// Opens the dialog that shows what the evidence pack of a round will hold before it is made.

import type { EvidencePackData } from '../../dialogs/data/evidence-pack.ts';
import { byOrder } from '../../domain/by-order.ts';
import { evidencePack } from '../../domain/evidence/pack.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';

export function showEvidencePack(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const words = dialogs.evidencePack;
  const { tables } = office;
  const documents = tables.read('documents').rows;
  const requests = tables.read('requests').rows;
  const meetings = tables.read('meetings').rows;
  const data: EvidencePackData = {
    common: dialogs.common,
    words,
    rounds: tables
      .read('rounds')
      .rows.filter(({ status }) => status !== 'NHAP' && status !== null)
      .map((round) => {
        const { copies, links } = evidencePack(round.roundId, documents, requests, meetings);
        const copied = copies.map(({ order, fileName }) => `${order}. ${fileName}`);
        return {
          id: round.roundId,
          label: roundLabel(round),
          inside: [words.index, words.sent, words.replies, ...copied].sort(byOrder),
          linked: links.map(({ order, body, number }) =>
            number === '' ? `${order}. ${body}` : `${order}. ${body} (${number})`,
          ),
        };
      }),
  };
  office.screen.show('evidence-pack', words.title, data);
}
