// Reads what a dialog's page sent: shapes are checked by valibot, meanings by the domain.

import * as v from 'valibot';
import { type Day, readDay } from '../domain/day.ts';
import { type BodyId, idOf, type RoundId } from '../domain/ids.ts';
import { Problem } from '../domain/problem.ts';
import { type EnumName, enums, type Ids } from '../workbook/enums.ts';

/** The most that one cell holds (platform.md §2.2). */
const CELL_LIMIT = 50_000;

const words = (field: string) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      if (text.length > CELL_LIMIT) {
        throw new Problem('INPUT.TOO_LONG', { field, length: text.length, limit: CELL_LIMIT });
      }
      return true;
    }),
  );

const oneOf = <Name extends EnumName>(name: Name) =>
  v.pipe(
    v.string(),
    v.transform((text): Ids<Name> => {
      const known: readonly Ids<Name>[] = enums[name];
      const found = known.find((value) => value === text);
      if (found === undefined) throw new Problem('INPUT.MISSING', { field: name });
      return found;
    }),
  );

const dayOf = (field: string) =>
  v.pipe(
    v.string(),
    v.transform((text): Day => {
      const read = readDay(text);
      if (read === null) throw new Problem('INPUT.NOT_A_DAY', { field, found: text });
      return read;
    }),
  );

const optionalDay = (field: string) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform((): Day | null => null),
    ),
    dayOf(field),
  ]);

const roundId = v.pipe(
  v.string(),
  v.transform((text) => idOf<RoundId>(text)),
);

const opening = v.object({
  roundId,
  sendDay: dayOf('Ngày gửi'),
  periodN: v.number(),
  periodUnit: oneOf('periodUnit'),
  silence: oneOf('silencePolicy'),
});

const comment = v.object({
  part: oneOf('part'),
  place: words('Vị trí'),
  content: words('Nội dung góp ý'),
  proposal: words('Đề nghị sửa thành'),
  reason: words('Lý do'),
});

const reply = v.object({
  roundId,
  bodyId: v.pipe(
    v.string(),
    v.transform((text) => idOf<BodyId>(text)),
  ),
  channel: oneOf('channel'),
  docNo: words('Số, ký hiệu văn bản'),
  docDate: optionalDay('Ngày văn bản'),
  receivedDay: dayOf('Ngày nhận'),
  signer: words('Người ký'),
  fileUrl: words('Liên kết bản chụp'),
  position: oneOf('position'),
  replaces: v.boolean(),
  comments: v.array(comment),
});

const documents = v.object({ roundId, kinds: v.array(oneOf('documentType')) });

export type OpeningInput = v.InferOutput<typeof opening>;
export type ReplyInput = v.InferOutput<typeof reply>;
export type DocumentsInput = v.InferOutput<typeof documents>;

/** Each reader throws when the shape is not what our own pages send, a `Problem` when a value is not usable. */
export const readInput = {
  opening: (input: unknown): OpeningInput => v.parse(opening, input),
  round: (input: unknown): { roundId: RoundId } => v.parse(v.object({ roundId }), input),
  reply: (input: unknown): ReplyInput => v.parse(reply, input),
  documents: (input: unknown): DocumentsInput => v.parse(documents, input),
};
