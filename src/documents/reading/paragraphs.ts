// A `w:p` with every style resolved: defaults, style, list, then what is said at the place itself.

import type { Paragraph } from '../../domain/decree/model.ts';
import { over, type ParagraphSaying, paragraphSaying } from './looks.ts';
import { readRuns } from './runs.ts';
import type { StyleBook } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { child, value } from './xml-look.ts';

/** The list that a paragraph stands in; null for none. */
export interface Listed {
  readonly list: string;
  readonly level: string;
}

export interface Resolved {
  readonly style: string | undefined;
  readonly said: ParagraphSaying;
  readonly listed: Listed | null;
}

/** What is said of a paragraph, by whomever. */
export function resolved(element: XmlElement, styles: StyleBook): Resolved {
  const properties = child(element, 'w:pPr');
  const style = value(properties, 'w:pStyle');
  const own = paragraphSaying(properties);
  const styled = styles.paragraph(style);
  const list = own.list ?? styled.list;
  const level = own.level ?? styled.level ?? '0';
  const listed = list === undefined || list === '0' ? null : { list, level };
  const levelled =
    listed === null
      ? {}
      : paragraphSaying(styles.lists.get(listed.list)?.levels.get(listed.level)?.properties);
  return { style, said: over(over(styled, levelled), own), listed };
}

/** The paragraph; `room` is the width in points that it may fill. */
export function readParagraph(element: XmlElement, styles: StyleBook, room: number): Paragraph {
  const { style, said, listed } = resolved(element, styles);
  const found = readRuns(element, styles.run(style), styles);
  return {
    kind: 'paragraph',
    text: found.runs.map(({ text }) => text).join(''),
    runs: found.runs,
    align: said.align ?? 'left',
    left: said.left ?? 0,
    right: said.right ?? 0,
    firstLine: said.firstLine ?? 0,
    before: said.before ?? 0,
    after: said.after ?? 0,
    line: said.line ?? { kind: 'multiple', lines: 1 },
    listed: listed !== null,
    breaksPage: said.breaksPage === true || found.breaksPage,
    ruled: said.ruled === true,
    drawn: found.drawn,
    fields: found.fields,
    room,
  };
}
