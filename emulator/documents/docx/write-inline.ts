// What stands in a paragraph, as WordprocessingML: text, pictures, breaks, rules, footnotes.

import type { ImageState, InlineState, Run, SectionState } from '../state.ts';
import type { Media, Relations } from './package.ts';
import { runProperties } from './write-properties.ts';
import { element, escaped } from './xml.ts';

/** What is gathered while one part is written. */
export interface Writing {
  relations: Relations;
  media: Media;
  /** The numbers of the document's lists. */
  lists: ReadonlyMap<string, number>;
  footnotes: SectionState[];
  /** Between the margins, in points. */
  textWidth: number;
}

/** English Metric Units in one pixel. */
const EMU = 9525;

export function inlineXml(child: InlineState, writing: Writing): string {
  switch (child.kind) {
    case 'text':
      return child.runs.map((run) => linkedRun(run, writing)).join('');
    case 'pageBreak':
      return '<w:r><w:br w:type="page"/></w:r>';
    case 'rule':
      return '<w:r><w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t" fillcolor="#a0a0a0" stroked="f"/></w:pict></w:r>';
    case 'image':
      return imageXml(child, writing);
    case 'footnote': {
      // Ids 0 and 1 belong to the separating lines.
      const id = writing.footnotes.push(child.section) + 1;
      return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>${element('footnoteReference', { id })}</w:r>`;
    }
    case 'unsupported':
      return child.xml;
  }
}

function linkedRun(run: Run, { relations }: Writing): string {
  const xml = `<w:r>${runProperties(run.style)}${wordsXml(run.text)}</w:r>`;
  const { link } = run.style;
  if (link === undefined) return xml;
  return `<w:hyperlink r:id="${relations.add('hyperlink', link, true)}">${xml}</w:hyperlink>`;
}

/** Line breaks and tabs are elements of their own. */
function wordsXml(text: string): string {
  return text
    .split(/([\r\n\t])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\r' || piece === '\n') return '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    })
    .join('');
}

function imageXml(image: ImageState, { relations, media }: Writing): string {
  const { bytes, contentType, width, height, altTitle, altDescription, link } = image;
  const id = relations.add('image', media.add(bytes, contentType));
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  const number = media.files.size;
  const click =
    link === undefined ? '' : `<a:hlinkClick r:id="${relations.add('hyperlink', link, true)}"/>`;
  const title = altTitle === undefined ? '' : ` title="${escaped(altTitle)}"`;
  const description = altDescription === undefined ? '' : ` descr="${escaped(altDescription)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${number}" name="image${number}"${description}${title}>${click}</wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="image${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
