// What the page of the tray sends: which reply, and what a person decided about it.

import * as v from 'valibot';
import { idOf, type ReplyId, type RequestId } from '../../domain/ids.ts';
import { oneOf, read, words } from './fields.ts';

/** Longer than any id of ours. */
const LONGEST_ID = 60;

const resolution = v.object({
  replyId: v.pipe(
    v.string(),
    v.transform((text) => idOf<ReplyId>(text.slice(0, LONGEST_ID))),
  ),
  decision: v.picklist(['COUNT', 'KEEP', 'DUPLICATE', 'DISMISS']),
  requestId: v.pipe(
    v.string(),
    v.transform((text) => idOf<RequestId>(text.slice(0, LONGEST_ID))),
  ),
  position: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    oneOf('position', 'position'),
  ]),
  reason: words('reason'),
});

export type ResolutionInput = v.InferOutput<typeof resolution>;

export const readResolution = (input: unknown): ResolutionInput => read(resolution, input);
