// What a form's public page shows without asking: section headers, pictures, videos.

import { numberOf, textOf } from './answer-format.ts';
import { escapeHtml, linkedHtml } from './html-text.ts';
import type { FormItemState } from './state.ts';
import { youtubeUrl } from './youtube.ts';

/** The card of an item that asks nothing. */
export function layoutCard(item: FormItemState): string {
  const heading = item.title ? `<h2>${escapeHtml(item.title)}</h2>` : '';
  const help = item.help ? `<p>${linkedHtml(item.help)}</p>` : '';
  return `<div class="card plain">${heading}${help}${shown(item)}</div>\n`;
}

const SIDES: Readonly<Record<string, string>> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };

function shown(item: FormItemState): string {
  const side = SIDES[textOf(item, 'alignment')] ?? 'left';
  const figure = (inner: string) => `<div class="media" style="text-align:${side}">${inner}</div>`;
  switch (item.type) {
    case 'IMAGE': {
      const { picture } = item;
      if (!picture) return '';
      const data = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
      return figure(
        `<img src="${escapeHtml(data)}" alt="${escapeHtml(item.title || item.help)}" width="${numberOf(item, 'width', 320)}">`,
      );
    }
    case 'VIDEO': {
      const id = textOf(item, 'video');
      if (!id) return '';
      // A link, not a frame: the page loads nothing from elsewhere.
      return figure(
        `<a class="video" href="${escapeHtml(youtubeUrl(id))}" target="_blank" rel="noopener noreferrer">Xem video trên YouTube</a>`,
      );
    }
    default:
      return '';
  }
}
