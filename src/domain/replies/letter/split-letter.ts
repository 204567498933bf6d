// Proposes how a letter splits into comments, for a person to correct; nothing of it is lost.

import type { Ids } from '../../../workbook/enums.ts';
import { type Block, blocksOf } from './blocks.ts';
import { frameOf } from './frame.ts';
import { partNamed, placeNamed, withoutReason, wordingAskedFor } from './guesses.ts';
import type { LeftOut, LeftOutKind, ProposedComment, ProposedReply } from './letter.ts';
import { headFacts, signerIn } from './letter-facts.ts';
import { flowing, type Line, linesOf } from './lines.ts';
import { Outline } from './outline.ts';
import {
  announces,
  asksForSomething,
  closes,
  givesReason,
  isAbout,
  leadsIn,
  onlyTellsPosition,
  startsComment,
} from './phrases.ts';
import { positionOf } from './position-of.ts';
import { stretchesOf } from './sentences.ts';

/** A stretch that became a comment, before its words are looked at. */
interface Draft {
  raw: string;
  text: string;
  readonly part: Ids<'part'> | null;
  readonly place: string;
  readonly marked: boolean;
}

/**
 * The comments that a letter seems to make, with the document, place, wording and reason that each
 * seems to name, and everything else by what it seems to be. Every line that is not blank is in
 * exactly one comment or stretch left out, in whole or in parts. `offered` are the documents that
 * the round asks about.
 * @example splitLetter('- Đề nghị bổ sung căn cứ.', ['DA']).comments[0]?.part //=> 'DA'
 */
export function splitLetter(text: string, offered: readonly Ids<'part'>[]): ProposedReply {
  const lines = linesOf(text);
  const frame = frameOf(lines);
  const head = lines.filter((_, index) => frame[index] === 'HEAD');
  const signature = lines.filter((_, index) => frame[index] === 'SIGNATURE');
  const reading = new Reading();
  const stretch: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const part = frame[index] ?? null;
    if (part === null) stretch.push(line);
    else reading.leave(part === 'HEAD' ? 'LETTERHEAD' : 'SIGNATURE', line.raw);
  }
  const blocks = blocksOf(stretch);
  for (const [index, block] of blocks.entries()) reading.take(block, blocks[index + 1]);
  return {
    comments: reading.drafts.map((draft) => commentOf(draft, offered)),
    leftOut: inOrder(reading.leftOut, lines),
    position: positionOf(
      stretch.map(({ bare }) => bare).join(' '),
      reading.drafts.length,
      reading.leftOut,
    ),
    ...headFacts(head),
    signer: signerIn(signature),
  };
}

/** What was left out, in the order in which it begins in the letter. */
function inOrder(leftOut: readonly LeftOut[], lines: readonly Line[]): LeftOut[] {
  const placed = leftOut.map((one) => {
    const first = one.text.split('\n', 1)[0]?.trim() ?? '';
    return { one, at: lines.findIndex(({ raw }) => raw.includes(first)) };
  });
  return placed.sort((one, other) => one.at - other.at).map(({ one }) => one);
}

class Reading {
  readonly drafts: Draft[] = [];
  readonly leftOut: LeftOut[] = [];
  private readonly outline = new Outline();

  leave(kind: LeftOutKind, raw: string): void {
    const last = this.leftOut[this.leftOut.length - 1];
    if (last?.kind === kind && kind !== 'HEADING') {
      this.leftOut[this.leftOut.length - 1] = { kind, text: `${last.text}\n${raw}` };
    } else this.leftOut.push({ kind, text: raw });
  }

  take(block: Block, next: Block | undefined): void {
    const { mark, text, raw } = block;
    if (mark === null) this.takePlain(block, next);
    else {
      this.outline.turnTo(block);
      if (this.outline.withinComment) {
        this.append(raw, text);
        // What stands below an item of a comment goes on with it, too.
        this.outline.enter(block, true);
      } else if (!text.endsWith(':') && onlyTellsPosition(text)) this.leave('POSITION', raw);
      else if (isHeading(block, next)) {
        this.leave('HEADING', raw);
        this.outline.enter(block, false);
      } else if (closes(text)) this.leave('CLOSING', raw);
      else {
        this.begin(raw, text, true);
        this.outline.enter(block, text.endsWith(':'));
      }
    }
  }

  private takePlain(block: Block, next: Block | undefined): void {
    const { text, raw } = block;
    const last = this.drafts[this.drafts.length - 1];
    if (closes(text)) this.leave('CLOSING', raw);
    else if (givesReason(text) && last !== undefined) this.append(raw, text);
    else if (leadsIn(text) && (text.endsWith(':') || !asksForSomething(text))) {
      this.leave('LEAD_IN', raw);
      this.outline.turnTo(block);
      this.outline.enter(block, false);
    } else if (isHeading(block, next)) {
      this.leave('HEADING', raw);
      this.outline.turnTo(block);
      this.outline.enter(block, false);
    } else if (last?.marked === true && !startsComment(text) && !onlyTellsPosition(text)) {
      this.append(raw, text);
    } else {
      for (const stretch of stretchesOf(raw)) {
        if (stretch.kind === 'COMMENT') this.begin(stretch.raw, flowing(stretch.raw), false);
        else this.leave(stretch.kind, stretch.raw);
      }
    }
  }

  private begin(raw: string, text: string, marked: boolean): void {
    const { part, place } = this.outline;
    this.drafts.push({ raw, text, part, place, marked });
  }

  private append(raw: string, text: string): void {
    const last = this.drafts[this.drafts.length - 1];
    if (last === undefined) {
      this.begin(raw, text, true);
      return;
    }
    last.raw += `\n${raw}`;
    last.text += `\n${flowing(raw)}`;
  }
}

/**
 * Whether a block only says what follows it is about. An item that asks for something in general
 * words (“đề nghị bổ sung các nội dung sau:”) heads comments of their own; one that names a place
 * keeps what stands below it.
 */
function isHeading({ mark, text }: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  const deeper = next.mark !== null && next.mark.kind !== mark?.kind;
  if (text.endsWith(':') && deeper) {
    if (!asksForSomething(text)) return true;
    return (
      mark === null || partNamed(text) !== null || (announces(text) && placeNamed(text) === '')
    );
  }
  if (!isAbout(text)) return false;
  const high = mark === null || mark.kind === 'ROMAN' || mark.kind === 'CAPITAL';
  return high ? next.mark?.kind !== mark?.kind || mark === null : deeper || next.mark === null;
}

function commentOf(
  { raw, text, part, place }: Draft,
  offered: readonly Ids<'part'>[],
): ProposedComment {
  const { content, reason } = withoutReason(text);
  const named = placeNamed(content) || place;
  const only = offered.length === 1 ? offered[0] : undefined;
  // Articles and clauses are those of the decision: a programme has sections.
  const article = /điều \d|khoản \d/iu.test(named) && offered.includes('QD') ? 'QD' : null;
  return {
    part: partNamed(content) ?? part ?? article ?? only ?? 'CHUNG',
    place: named,
    content,
    proposal: wordingAskedFor(content),
    reason,
    sourceText: raw,
  };
}
