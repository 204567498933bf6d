// Reads a letter block by block: what begins a comment, what goes on with one, what is left out.

import type { Ids } from '../../../workbook/enums.ts';
import type { Block } from './blocks.ts';
import { isHeading } from './heading.ts';
import type { LeftOut, LeftOutKind } from './letter.ts';
import { flowing } from './lines.ts';
import { Outline } from './outline.ts';
import {
  asksForSomething,
  closes,
  givesReason,
  leadsIn,
  onlyTellsPosition,
  startsComment,
} from './phrases.ts';
import { stretchesOf } from './sentences.ts';

/** A stretch that became a comment, before its words are looked at. */
export interface Draft {
  raw: string;
  text: string;
  readonly part: Ids<'part'> | null;
  readonly place: string;
  readonly marked: boolean;
}

export class Reading {
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
