// The view "Văn bản": the files of the drive, and a document laid out as Word would.

import { renderAsync } from 'docx-preview';
import type { DocumentSummary } from '../../api.ts';
import { element } from '../element.ts';
import { fetchJson } from '../server.ts';
import { officeState } from '../session.ts';
import { momentText, sizeText } from '../times.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

const KIND: Record<DocumentSummary['kind'], string> = {
  document: 'Văn bản',
  spreadsheet: 'Bảng tính',
  form: 'Biểu mẫu',
  folder: 'Thư mục',
  file: 'Tệp',
};

export const documentsView: View = {
  async show(place, rest) {
    const files = await fetchJson<DocumentSummary[]>('/api/documents');
    const opened = files.find((file) => file.id === decodeURIComponent(rest));
    if (opened) return showDocument(place, opened);
    const listed = files.filter(({ kind }) => kind === 'document' || kind === 'file');
    fill(
      place,
      viewPage(
        'Văn bản',
        listed.length === 0
          ? emptyNote('Chưa có văn bản nào. Văn bản do tập lệnh soạn sẽ hiện ở đây.')
          : element('ul', { class: 'cards' }, ...listed.map(fileCard)),
      ),
    );
  },
};

function fileCard(file: DocumentSummary): HTMLElement {
  const { timeZone } = officeState();
  const folder = file.folder ? ` · ${file.folder}` : '';
  return element(
    'li',
    { class: 'card' },
    element(
      'div',
      {},
      element('h2', {}, file.name),
      element(
        'p',
        { class: 'fine' },
        `${KIND[file.kind]} · ${sizeText(file.size)}${folder} · ${momentText(file.createdAt, timeZone)}`,
      ),
    ),
    file.readable &&
      element('a', { class: 'button', href: `#van-ban/${encodeURIComponent(file.id)}` }, 'Xem'),
    file.url !== '' &&
      element('a', { class: 'button quiet', href: file.url, download: '' }, downloadWord(file)),
  );
}

const downloadWord = (file: DocumentSummary) => (file.kind === 'document' ? 'Tải .docx' : 'Tải về');

async function showDocument(place: HTMLElement, file: DocumentSummary): Promise<void> {
  const key = `${file.id} ${file.modifiedAt}`;
  if (place.firstElementChild?.getAttribute('data-document') === key) return;
  const paper = element('div', { class: 'paper', tabindex: '0', 'aria-label': file.name });
  const page = element(
    'div',
    { class: 'reader', 'data-document': key },
    element(
      'header',
      {},
      element('a', { class: 'button quiet', href: '#van-ban' }, '← Văn bản'),
      element('h1', {}, file.name),
      file.url !== '' &&
        element('a', { class: 'button', href: file.url, download: '' }, downloadWord(file)),
    ),
    paper,
  );
  place.replaceChildren(page);
  if (!file.readable) {
    paper.append(emptyNote('Tệp này không xem được ở đây; hãy tải về.'));
    return;
  }
  const response = await fetch(file.url);
  await renderAsync(await response.blob(), paper, paper, {
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
  });
}
