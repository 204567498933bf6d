// What the row of a meeting must hold before a paper can be made of it.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

/** The papers of a meeting. */
export type MeetingPaper = Extract<Ids<'documentType'>, 'GIAY_MOI' | 'BIEN_BAN' | 'KET_LUAN'>;

export type MeetingRow = Row<'meetings'>;

type Column = keyof MeetingRow & string;

/** Mẫu 1.7 and Mẫu 1.9 of Nghị định 30/2020; the note tells who concluded what, and when. */
const NEEDED: Readonly<Record<MeetingPaper, readonly Column[]>> = {
  GIAY_MOI: ['title', 'startAt', 'place', 'chair', 'invited'],
  BIEN_BAN: ['title', 'startAt', 'endAt', 'place', 'chair', 'secretary', 'attended'],
  KET_LUAN: ['title', 'startAt', 'chair', 'conclusion'],
};

/** The columns that are blank where the paper cannot do without; [] when it can be made. */
export function lacksOfMeeting(meeting: MeetingRow, paper: MeetingPaper): Column[] {
  const blank = NEEDED[paper].filter((column) => isBlank(meeting[column]));
  if (paper !== 'BIEN_BAN') return blank;
  // Minutes of which nobody wrote down what was said or concluded are none.
  const silent = isBlank(meeting.discussion) && isBlank(meeting.conclusion);
  return silent ? [...blank, 'discussion'] : blank;
}

/** Whether its end is written before its beginning. */
export function endsBeforeItBegins({ startAt, endAt }: MeetingRow): boolean {
  return startAt !== null && endAt !== null && endAt <= startAt;
}

function isBlank(value: string | null): boolean {
  return value === null || value.trim() === '';
}
