// The sections of a document, which the document and its one tab both give.

import { Service } from '../core/service.ts';
import { Body } from './body.ts';
import { sectionExists } from './errors.ts';
import type { Manuscript } from './manuscript.ts';
import { Footnote } from './marks.ts';
import { newSection } from './new-elements.ts';
import { RangeBuilder } from './range.ts';
import { FooterSection, HeaderSection } from './section.ts';
import { walk } from './tree.ts';

export abstract class DocumentSections extends Service {
  constructor(readonly manuscript: Manuscript) {
    super();
  }

  getBody(): Body {
    return new Body(this.manuscript, this.manuscript.state.body);
  }

  getHeader(): HeaderSection | null {
    const { header } = this.manuscript.state;
    return header && new HeaderSection(this.manuscript, header);
  }

  getFooter(): FooterSection | null {
    const { footer } = this.manuscript.state;
    return footer && new FooterSection(this.manuscript, footer);
  }

  addHeader(): HeaderSection {
    this.manuscript.change();
    if (this.manuscript.state.header) throw sectionExists('header');
    const section = newSection('header');
    this.manuscript.addSection('header', section);
    return new HeaderSection(this.manuscript, section);
  }

  addFooter(): FooterSection {
    this.manuscript.change();
    if (this.manuscript.state.footer) throw sectionExists('footer');
    const section = newSection('footer');
    this.manuscript.addSection('footer', section);
    return new FooterSection(this.manuscript, section);
  }

  getFootnotes(): Footnote[] {
    return [...walk(this.manuscript.state.body)]
      .filter((node) => node.kind === 'footnote')
      .map((node) => new Footnote(this.manuscript, node));
  }

  newRange(): RangeBuilder {
    return new RangeBuilder(this.manuscript);
  }
}
