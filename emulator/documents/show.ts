// Which service stands for which element of the plain data.

import { Body } from './body.ts';
import type { DocumentElement } from './element.ts';
import { FootnoteSection } from './footnote-section.ts';
import { InlineImage } from './image.ts';
import { DocumentListItem } from './list-item.ts';
import type { Manuscript } from './manuscript.ts';
import { Footnote, HorizontalRule, PageBreak, UnsupportedElement } from './marks.ts';
import { Paragraph } from './paragraph.ts';
import { FooterSection, HeaderSection } from './section.ts';
import type { ElementState, MarkState, SectionState } from './state.ts';
import { Table } from './table.ts';
import { TableCell } from './table-cell.ts';
import { TableRow } from './table-row.ts';
import { DocumentText } from './text.ts';

/** The service of an element. */
export function showElement(manuscript: Manuscript, node: ElementState): DocumentElement {
  switch (node.kind) {
    case 'body':
    case 'header':
    case 'footer':
    case 'footnoteSection':
      return section(manuscript, node);
    case 'paragraph':
      return new Paragraph(manuscript, node);
    case 'listItem':
      return new DocumentListItem(manuscript, node);
    case 'table':
      return new Table(manuscript, node);
    case 'row':
      return new TableRow(manuscript, node);
    case 'cell':
      return new TableCell(manuscript, node);
    case 'text':
      return new DocumentText(manuscript, node);
    case 'image':
      return new InlineImage(manuscript, node);
    case 'footnote':
      return new Footnote(manuscript, node);
    case 'unsupported':
      return new UnsupportedElement(manuscript, node);
    case 'pageBreak':
    case 'rule':
      return mark(manuscript, node);
  }
}

const mark = (manuscript: Manuscript, node: MarkState) =>
  node.kind === 'rule' ? new HorizontalRule(manuscript, node) : new PageBreak(manuscript, node);

function section(manuscript: Manuscript, node: SectionState): DocumentElement {
  switch (node.kind) {
    case 'body':
      return new Body(manuscript, node);
    case 'header':
      return new HeaderSection(manuscript, node);
    case 'footer':
      return new FooterSection(manuscript, node);
    case 'footnoteSection':
      return new FootnoteSection(manuscript, node);
  }
}
