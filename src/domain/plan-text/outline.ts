// Gives every line of a plan its one role; what fits nowhere is kept as left over, never dropped.

import { markOf, unmarked } from './marks.ts';
import { phaseOfLine, phaseOfRow, type RawPhase } from './raw-phase.ts';
import { headingOf, type Section, yearIn } from './sections.ts';
import type { PlanLine } from './source-lines.ts';
import { guessedColumns, headOf, type ScheduleColumn } from './table-rows.ts';
import { isMember, isTeamHead } from './team-lines.ts';

export type Role =
  | 'LETTERHEAD'
  | 'TYPE'
  | 'TITLE'
  | 'BASIS'
  | 'OPENING'
  | 'HEADING'
  | 'PURPOSE'
  | 'REQUIREMENT'
  | 'CONTENT'
  | 'PHASE'
  | 'TEAM_SENTENCE'
  | 'MEMBER'
  | 'WHO_ASSIGNS'
  | 'CLOSING'
  | 'RECIPIENT'
  | 'SIGNER'
  | 'OTHER';

export interface OutlineLine {
  readonly line: PlanLine;
  readonly role: Role;
  /** How a person finds it: “I.2”, “P3”, “Căn cứ”. */
  readonly place: string;
}

export interface Outline {
  readonly lines: readonly OutlineLine[];
  readonly phases: readonly RawPhase[];
}

const BASIS = /^(?:Căn cứ|Thực hiện|Xét|Theo)(?=\s|:)/u;
const SIGNER = /^(?:(?:KT|TM|TL|TUQ|Q)\.\s*)?(?:\p{Lu}{2,}[\p{Lu}\s,]*)$/u;
const NUMBERED_DOCUMENT = /\d+\/\d{0,4}\/?[\p{Lu}-]{2,}/u;

/** Reads the lines in their order; each gets exactly one role. */
export function outlineOf(lines: readonly PlanLine[]): Outline {
  const walk = new Walk(lines.some(({ text }) => isType(text)));
  for (const line of lines) walk.take(line);
  return { lines: walk.lines, phases: walk.phases };
}

const isType = (text: string): boolean => /^KẾ HOẠCH(?=\s|$)/u.test(text);

class Walk {
  readonly lines: OutlineLine[] = [];
  readonly phases: RawPhase[] = [];
  private at: 'HEAD' | 'TITLE' | 'PREAMBLE' | 'BODY' | 'END' | 'RECIPIENTS';
  private section: Section;
  private roman = '';
  private place = '';
  private year: number | null = null;
  private columns: readonly ScheduleColumn[] | null = null;
  private current: RawPhase | null = null;

  constructor(hasType: boolean) {
    this.at = hasType ? 'HEAD' : 'BODY';
    // Somebody may paste the schedule alone.
    this.section = hasType ? 'OTHER' : 'SCHEDULE';
  }

  take(line: PlanLine): void {
    const { text } = line;
    if (this.at === 'HEAD') {
      if (isType(text)) this.at = 'TITLE';
      this.put(line, isType(text) ? 'TYPE' : 'LETTERHEAD');
    } else if (/^Trên đây là(?=\s)/u.test(text)) {
      this.at = 'END';
      this.put(line, 'CLOSING', 'Câu cuối');
    } else if (/^Nơi nhận\s*:?/u.test(text)) {
      this.at = 'RECIPIENTS';
      this.put(line, 'RECIPIENT');
    } else if (this.at === 'RECIPIENTS' || this.at === 'END') this.takeEnd(line);
    else this.takeText(line);
  }

  private takeEnd(line: PlanLine): void {
    const marked = markOf(line.text) !== null;
    const last = this.lines[this.lines.length - 1];
    if (SIGNER.test(line.text) && !marked) this.put(line, 'SIGNER');
    else if (last?.role === 'SIGNER') this.put(line, 'SIGNER');
    else this.put(line, this.at === 'RECIPIENTS' ? 'RECIPIENT' : 'OTHER');
  }

  private takeText(line: PlanLine): void {
    const { text } = line;
    const heading = headingOf(text);
    const opens = heading !== null;
    const phase = this.phaseIn(line, opens);
    if (phase !== null) this.begin(phase, line);
    else if (opens) {
      this.at = 'BODY';
      this.current = null;
      this.columns = null;
      this.section = heading.section;
      if (heading.top) this.roman = heading.label;
      this.place =
        heading.top || this.roman === '' ? heading.label : `${this.roman}.${heading.label}`;
      this.year = heading.year ?? (heading.top ? null : this.year);
      this.put(line, 'HEADING');
    } else if (this.at === 'TITLE' && !BASIS.test(unmarked(text)) && !/như sau\s*:?$/u.test(text)) {
      this.put(line, 'TITLE', 'Tên Kế hoạch');
    } else if (this.at !== 'BODY') this.takePreamble(line);
    else this.takeBody(line);
  }

  private takePreamble(line: PlanLine): void {
    this.at = 'PREAMBLE';
    const text = unmarked(line.text);
    const goesOn =
      this.lines[this.lines.length - 1]?.role === 'BASIS' && NUMBERED_DOCUMENT.test(text);
    if (BASIS.test(text) || goesOn) this.put(line, 'BASIS', 'Căn cứ');
    else if (/kế hoạch/iu.test(text) && /:$/u.test(text)) this.put(line, 'OPENING', 'Câu mở đầu');
    else this.put(line, 'OTHER');
  }

  private takeBody(line: PlanLine): void {
    const { text } = line;
    const mark = markOf(text);
    if (isMember(text) || isTeamHead(text)) {
      this.findTeamSentence();
      this.current = null;
      this.put(line, 'MEMBER', 'Tổ xây dựng Đề án');
    } else if (text.includes('\t')) {
      // A row that is no phase: the head of a table, of a group of rows.
      this.put(line, 'OTHER');
    } else if (this.current !== null && this.section !== 'ORGANISATION') {
      this.current.lines.push(line);
      this.current.work.push(mark?.kind === 'DASH' ? text.slice(mark.length) : text);
      this.put(line, 'PHASE', `P${this.phases.length}`);
    } else if (this.section === 'CONTENT' && mark !== null) {
      const place = mark.kind === 'NUMBER' ? `${this.place}.${mark.label}` : this.place;
      this.put(line, 'CONTENT', place);
    } else if (this.section === 'PURPOSE') this.put(line, 'PURPOSE');
    else if (this.section === 'REQUIREMENT') this.put(line, 'REQUIREMENT');
    else if (/phân công/u.test(text) && this.lines.some(({ role }) => role === 'MEMBER')) {
      this.put(line, 'WHO_ASSIGNS');
    } else this.put(line, 'OTHER');
  }

  /** The sentence that sets the team up is the one that its list follows; no phase keeps it. */
  private findTeamSentence(): void {
    const last = this.lines[this.lines.length - 1];
    const lines = this.current?.lines ?? [];
    const begins = lines[0] === last?.line;
    if (last === undefined || begins || last.role === 'MEMBER' || !/:$/u.test(last.line.text))
      return;
    this.lines[this.lines.length - 1] = { ...last, role: 'TEAM_SENTENCE' };
    if (lines[lines.length - 1] !== last.line) return;
    lines.pop();
    this.current?.work.pop();
  }

  private phaseIn({ text }: PlanLine, isHeading: boolean): Omit<RawPhase, 'lines'> | null {
    if (this.at !== 'BODY' || isMember(text)) return null;
    const { section, year } = this;
    if (!text.includes('\t')) {
      return phaseOfLine(text, { section, year, above: this.current?.mark, isHeading });
    }
    const cells = text.split('\t');
    const head = headOf(cells);
    if (head !== null) this.columns = head;
    if (head !== null || section === 'PURPOSE') return null;
    return phaseOfRow(cells, this.columns ?? guessedColumns(cells), year);
  }

  private begin(phase: Omit<RawPhase, 'lines'>, line: PlanLine): void {
    const { when, work } = phase;
    // “Năm 2024:” alone gives its year to the lines under it.
    if (when?.first.kind === 'YEAR' && when.last === null && work.length === 0) {
      this.year = when.first.year ?? yearIn(line.text);
      this.current = null;
      this.put(line, 'HEADING');
      return;
    }
    this.current = { ...phase, lines: [line] };
    this.phases.push(this.current);
    this.put(line, 'PHASE', `P${this.phases.length}`);
  }

  private put(line: PlanLine, role: Role, place = this.place): void {
    this.lines.push({ line, role, place });
  }
}
