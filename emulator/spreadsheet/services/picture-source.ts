// What a script passes as a picture: a blob, or an address from which it is fetched.

import { blobOf } from '../../core/blob.ts';
import type { Execution } from '../../core/execution.ts';
import type { Service } from '../../core/service.ts';
import { pictureSize } from '../../documents/picture-size.ts';
import { fullAnswer } from '../../web/web.ts';
import { blobTooLarge, imageNotFetched, invalidImage } from '../errors.ts';
import type { ImageState } from '../figure-state.ts';

const LARGEST_BYTES = 2 * 1024 * 1024;
const LARGEST_PIXELS = 1_000_000;

/** The bytes at an address, which the service fetches itself: no scope, no quota of UrlFetchApp. */
function bytesAt({ web }: Execution, url: string): Uint8Array {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw imageNotFetched(url);
  const answer = web({ url, method: 'GET', headers: {}, payload: null });
  if (answer === null || answer === 'unavailable') throw imageNotFetched(url);
  const { code, content } = fullAnswer(answer);
  if (code !== 200) throw imageNotFetched(url);
  return content;
}

/**
 * The size of a picture as a script passes it, and where it comes from. Only that is kept of it: no
 * method gives the picture back.
 */
export function inherentSize(
  execution: Execution,
  source: string | Service,
): Pick<ImageState, 'inherentWidth' | 'inherentHeight' | 'url'> {
  const url = typeof source === 'string' ? source : null;
  const bytes = typeof source === 'string' ? bytesAt(execution, source) : blobOf(source).bytes;
  const size = pictureSize(bytes);
  if (!size) throw invalidImage();
  const { width, height } = size;
  if (bytes.length > LARGEST_BYTES || width * height > LARGEST_PIXELS) throw blobTooLarge();
  return { inherentWidth: width, inherentHeight: height, url };
}
