// The picture of a chart as a blob, as scripts put it into mails and documents.

import { BlobService, conversionUnsupported, withEnding } from '../../../core/blob.ts';
import { NotImplementedError } from '../../../core/errors.ts';
import { useDaily } from '../../../core/quotas.ts';
import { mimeTypes } from '../../../drive/mime-types.ts';
import { pdfOfVectors, pixelsOfVectors } from '../../../drive/picture-convert.ts';
import type { Book } from '../../book.ts';
import { planOf } from '../../chart-drawing/chart-plan.ts';
import { chartDrawing, type Drawing } from '../../chart-drawing/drawing.ts';
import type { ChartState } from '../../figure-state.ts';

/** What Google calls the file is not documented [K]. */
const NAME = 'chart.png';

function converterTo(contentType: string): (drawing: Drawing) => Uint8Array {
  switch (contentType) {
    case mimeTypes.PNG:
      return (drawing) => pixelsOfVectors(drawing, 'png');
    case mimeTypes.JPEG:
      return (drawing) => pixelsOfVectors(drawing, 'jpeg');
    case mimeTypes.PDF:
      return pdfOfVectors;
    case mimeTypes.BMP:
    case mimeTypes.GIF:
      throw new NotImplementedError(`EmbeddedChart.getAs to ${contentType}`);
    default:
      throw conversionUnsupported(mimeTypes.PNG, contentType);
  }
}

/**
 * The chart as a picture or PDF [O /reference/spreadsheet/embedded-chart#getas].
 * @throws GasError for another type; Error where LibreOffice or poppler is not installed
 */
export function chartPicture(book: Book, chart: ChartState, contentType: string): BlobService {
  const convert = converterTo(contentType);
  useDaily(book.execution, 'conversions');
  book.read();
  const bytes = convert(chartDrawing(planOf(book, chart)));
  return new BlobService(book.execution, bytes, contentType, withEnding(NAME, contentType));
}
