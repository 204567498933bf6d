// Biên bản, Mẫu 1.9 of Nghị định 30/2020/NĐ-CP: no place and date in its head, two signatures.

import { signedName, writtenLines } from '../../meetings/meeting-texts.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { frameOf } from '../frame.ts';
import type { Block, Paper } from '../paper.ts';
import { closed, paragraph, point } from '../paper-blocks.ts';
import { asSentence, oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { type MeetingInput, type MeetingWords, minuted } from './meeting-input.ts';

/** The minutes of a meeting whose row lacks nothing (`lacksOfMeeting`). */
export function minutes(
  input: MeetingInput,
  words: DocumentWords,
  say: WordingFor<'BIEN_BAN'>,
  { minutes: own }: MeetingWords,
): Paper {
  const { office, meeting } = input;
  const title = meeting.title.trim();
  const when = (moment: typeof meeting.startAt): string => (moment === null ? '' : minuted(moment));
  const people = (label: string, lines: readonly string[]): Block[] => listed('-', label, lines);
  return {
    ...frameOf(office, input.registration, `BB-${office.bodyCode}`, words),
    placeAndDate: '',
    name: own.name(meeting.meetingId, title),
    subject: {
      kind: 'typed',
      typeName: own.typeName,
      subject: oneLine(say('trichYeu', { tenDeAn: office.programme, cuocHop: title })),
    },
    blocks: closed([
      ...paragraphs(say('moDau', { batDau: when(meeting.startAt), diaDiem: bare(meeting.place) })),
      ...people(own.attended, writtenLines(meeting.attended)),
      ...people(own.absent, writtenLines(meeting.absent)),
      ...paragraphs(
        say('nguoiDieuHanh', { chuTri: bare(meeting.chair), thuKy: bare(meeting.secretary) }),
      ),
      ...numbered(own.agenda, writtenLines(meeting.agenda)),
      ...listed('-', own.discussion, writtenLines(meeting.discussion)),
      ...numbered(own.conclusion, writtenLines(meeting.conclusion)),
      ...paragraphs(say('ketThuc', { ketThuc: when(meeting.endAt), cuocHop: title })),
    ]),
    leftSignature: {
      authority: '',
      position: own.secretary,
      name: signedName(meeting.secretary),
    },
    signature: { authority: '', position: own.chair, name: signedName(meeting.chair) },
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function listed(mark: '-', label: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [paragraph(label), ...lines.map((line) => point(mark, asSentence(line)))];
}

function numbered(label: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [
    paragraph(label),
    ...lines.map((line, index) => point(`${index + 1}.`, asSentence(line))),
  ];
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
}
