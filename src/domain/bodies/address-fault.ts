// Why a text is no mail address, in the terms of whoever typed it.

import { isAddress } from '../outbox/address.ts';

export type AddressFault =
  | 'SEVERAL'
  | 'NAME_AROUND'
  | 'SPACE'
  | 'ACCENTS'
  | 'NO_AT'
  | 'NO_HOST'
  | 'SHAPE';

/**
 * What keeps a text from being one plain address; null when it is one.
 * @example addressFault('stc@bắcgiang.gov.vn') //=> 'ACCENTS'
 * @example addressFault('stc@x.vn Bcc: ke@x.vn') //=> 'SEVERAL'
 */
export function addressFault(text: string): AddressFault | null {
  if (isAddress(text)) return null;
  const signs = text.split('@').length - 1;
  if (signs === 0) return 'NO_AT';
  if (signs > 1) return 'SEVERAL';
  if (/[<>"]/.test(text)) return 'NAME_AROUND';
  if (/\s/.test(text.trim())) return 'SPACE';
  if (/[^\x21-\x7e]/.test(text.trim())) return 'ACCENTS';
  return /@[^.]*$|\.$|\.\.|@$/.test(text.trim()) ? 'NO_HOST' : 'SHAPE';
}
