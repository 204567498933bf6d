// What a person reads after a sweep: the new replies, those that wait, the forms that could not be read.

import type { Report } from '../../dialogs/data.ts';
import type { TakenIn } from '../../domain/replies/take-in.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';

/** What was taken in, what a person must look at, and what could not be done. */
export function takenInReport(
  taken: readonly TakenIn[],
  { unread, refused }: { readonly unread: readonly string[]; readonly refused: readonly string[] },
  office: Office,
): Report {
  const { enums, reports } = wordsOf(office.language);
  const decided = taken.filter(({ decision }) => decision !== null);
  const counted = taken.filter(({ request }) => request !== null);
  const others = taken.filter(({ request }) => request === null);
  const line = ({ reply, request, comments, settled }: TakenIn): string =>
    reports.replyLine(
      reply.bodyRaw || reply.matchedRequestId || reply.token,
      request?.set.position == null ? '–' : enums.position[request.set.position],
      comments.length,
      enums.matchStatus[settled.matchStatus ?? reply.matchStatus ?? 'KHONG_RO'],
    );
  return {
    lead: reports.takenIn(taken.length - decided.length, decided.length),
    sections: [
      ...(unread.length === 0
        ? []
        : [{ title: reports.unreadForms, tone: 'bad' as const, lines: unread }]),
      ...(refused.length === 0
        ? []
        : [{ title: reports.tray.refused, tone: 'bad' as const, lines: refused }]),
      ...(counted.length === 0
        ? []
        : [{ title: reports.takenInLines, tone: '' as const, lines: counted.map(line) }]),
      ...(others.length === 0
        ? []
        : [
            {
              title: reports.review,
              tone: 'warn' as const,
              lines: others.map((one) => `${line(one)} ${one.reply.matchNote}`),
            },
          ]),
    ],
    links: [],
  };
}
