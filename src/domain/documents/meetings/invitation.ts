// Giấy mời, Mẫu 1.7 of Nghị định 30/2020/NĐ-CP.

import { writtenLines } from '../../meetings/meeting-texts.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { frameOf } from '../frame.ts';
import type { Block, Paper } from '../paper.ts';
import { closed, paragraph, point } from '../paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { invitedFor, type MeetingInput, type MeetingWords } from './meeting-input.ts';

/**
 * The invitation to a meeting whose row lacks nothing (`lacksOfMeeting`). One who is invited alone
 * stands on the line of the invitation, several each on a line.
 */
export function invitation(
  input: MeetingInput & { readonly contact: string },
  words: DocumentWords,
  say: WordingFor<'GIAY_MOI'>,
  { invitation: own }: MeetingWords,
): Paper {
  const { office, meeting } = input;
  const title = meeting.title.trim();
  const common = { tenDeAn: office.programme };
  return {
    ...frameOf(office, input.registration, `GM-${office.bodyCode}`, words),
    name: own.name(meeting.meetingId, title),
    subject: {
      kind: 'typed',
      typeName: own.typeName,
      subject: oneLine(say('trichYeu', { ...common, cuocHop: title })),
    },
    blocks: closed([
      ...invited(say('kinhMoi', { ...common, coQuan: office.body }), writtenLines(meeting.invited)),
      ...paragraphs(
        say('toiDu', {
          ...common,
          cuocHop: title,
          chuTri: bare(meeting.chair),
          thoiGian: meeting.startAt === null ? '' : invitedFor(meeting.startAt),
          diaDiem: bare(meeting.place),
        }),
      ),
      ...agenda(writtenLines(meeting.agenda), own.agenda),
      ...paragraphs(say('luuY', { ...common, coQuan: office.body, dauMoi: input.contact })),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function invited(sentences: readonly string[], whom: readonly string[]): Block[] {
  const [only] = whom;
  const last = sentences.length - 1;
  if (whom.length === 1 && only !== undefined && last >= 0) {
    return paragraphs([
      ...sentences.slice(0, last),
      `${sentences[last] ?? ''} ${only.replace(/[.;]$/, '')}.`,
    ]);
  }
  return [
    ...paragraphs(sentences),
    ...whom.map((name, index) =>
      point('-', `${name.replace(/[.;]$/, '')}${index === whom.length - 1 ? '.' : ';'}`),
    ),
  ];
}

function agenda(items: readonly string[], label: string): Block[] {
  const [only] = items;
  if (only === undefined) return [];
  if (items.length === 1) return [paragraph(`${label} ${bare(only)}.`)];
  return [
    paragraph(label),
    ...items.map((item, index) =>
      point(`${index + 1}.`, `${bare(item)}${index === items.length - 1 ? '.' : ';'}`),
    ),
  ];
}

/** Without the full stop that the sentence around it has. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
}
