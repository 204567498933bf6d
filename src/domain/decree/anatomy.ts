// Finds the elements of a paper in a file that nobody marked up: by their words first, then by where they stand.

import { annexesIn, closingIn, RECEIVERS, receiverLinesOf } from './find-closing.ts';
import { headIn } from './find-head.ts';
import { firstPiece, lastPiece } from './find-pieces.ts';
import { basesIn, recipientsAfter } from './find-recipients.ts';
import { authorityIn, titleIn } from './find-title.ts';
import type { FormDocument } from './model.ts';
import { isBlank, type Piece, type Placed, placedIn, plain } from './placed.ts';

export type PaperKind =
  | 'CONG_VAN'
  | 'QUYET_DINH'
  | 'BIEN_BAN'
  | 'GIAY_MOI'
  /** Of another named type. */
  | 'TEN_LOAI'
  /** Has no head of a paper: a form, a list, an outline. */
  | 'KHAC';

export interface Anatomy {
  readonly document: FormDocument;
  readonly all: readonly Placed[];
  readonly kind: PaperKind;
  readonly nation: Piece | null;
  readonly motto: Piece | null;
  /** Lines of the left column over the number: who issues the paper. */
  readonly names: readonly Piece[];
  readonly number: Piece | null;
  readonly date: Piece | null;
  /** “V/v …” of a công văn. */
  readonly about: Piece | null;
  readonly urgency: Piece | null;
  readonly type: Piece | null;
  readonly subject: readonly Piece[];
  readonly authority: Piece | null;
  readonly decides: Piece | null;
  /** “Kính gửi:” with what stands on its line. */
  readonly to: Piece | null;
  readonly recipients: readonly Piece[];
  readonly bases: readonly Piece[];
  /** Paragraphs of the text outside tables, from the first after all these to the closing. */
  readonly text: readonly Placed[];
  readonly receivers: Piece | null;
  readonly receiverLines: readonly Piece[];
  /** Lines over and with the name of who signs; a biên bản has them in two columns. */
  readonly signatures: readonly (readonly Piece[])[];
  readonly annexes: readonly AnnexHead[];
}

export interface AnnexHead {
  readonly label: Piece;
  readonly title: readonly Piece[];
  readonly reference: Piece | null;
}

/** The head of a paper is looked for among this many paragraphs. */
const HEAD = 40;
const URGENCY = /^(h(ỏa|oả)\s+tốc|thượng\s+khẩn|khẩn)(\s+hẹn\s+giờ)?$/iu;

export function anatomyOf(document: FormDocument): Anatomy {
  const all = placedIn(document);
  const head = all.filter(({ index }) => index < HEAD);
  const { holds: inHead, end: headEnd, ...headParts } = headIn(head);
  const about = firstPiece(
    head.filter((at) => inHead(at) || at.index <= headEnd + 3),
    /^\s*v\s*\/\s*v\b.*$/isu,
  );
  const urgency = firstPiece(head.filter(inHead), URGENCY);
  const receivers = lastPiece(all, RECEIVERS);
  const after = all.filter((at) => !inHead(at) && at.index !== about?.at.index);
  const annexes = annexesIn(after, receivers);
  const main = after.filter((at) => at.index < (annexes[0]?.label.at.index ?? all.length));
  const title = about === null ? titleIn(main) : { type: null, subject: [] };
  const kind = kindOf(about, title.type, headParts.nation);
  const to = firstPiece(main.slice(0, HEAD), /^\s*kính\s+gửi.*$/isu);
  const closing = closingIn(main, receivers, kind === 'BIEN_BAN');
  const recipients = recipientsAfter(main, to);
  const decides = firstPiece(main, /^\s*quyết\s+định\s*:\s*$/iu);
  const begun = Math.max(
    -1,
    ...[title.type, ...title.subject, to, ...recipients].map((one) => one?.at.index ?? -1),
  );
  const rest = main.filter(
    (at) => at.index > begun && at.index < closing.from && !isBlank(at.paragraph.text),
  );
  const authority = kind === 'QUYET_DINH' ? authorityIn(rest) : null;
  const bases = basesIn(rest.filter((at) => at.index !== authority?.at.index));
  const spoken = new Set([authority, decides, ...bases].map((one) => one?.at.index));
  return {
    document,
    all,
    kind,
    ...headParts,
    about,
    urgency,
    ...title,
    authority,
    decides,
    to,
    recipients,
    bases,
    text: rest.filter((at) => at.table === null && !spoken.has(at.index)),
    receivers,
    receiverLines: receiverLinesOf(main, receivers),
    signatures: closing.signatures,
    annexes,
  };
}

function kindOf(about: Piece | null, type: Piece | null, nation: Piece | null): PaperKind {
  if (about !== null) return 'CONG_VAN';
  const name = plain(type?.text ?? '').toLowerCase();
  if (name.startsWith('quyết định')) return 'QUYET_DINH';
  if (name.startsWith('biên bản')) return 'BIEN_BAN';
  if (name.startsWith('giấy mời')) return 'GIAY_MOI';
  return nation === null ? 'KHAC' : 'TEN_LOAI';
}
