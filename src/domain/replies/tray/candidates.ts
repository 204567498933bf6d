// Whose a waiting reply may be: the requests of its round that something in it points to.

import type { Row } from '../../../workbook/schema.ts';
import { bareNumber } from '../../documents/same-document.ts';
import type { BodyId, RequestId } from '../../ids.ts';
import { readCode } from '../reply-code.ts';
import { likeness, WORTH_OFFERING } from './likeness.ts';

/** What points to a request, the strongest first. */
export type Pointer = 'CODE' | 'NAME' | 'SYMBOL' | 'LIKE_NAME';

const POINTERS: readonly Pointer[] = ['CODE', 'NAME', 'SYMBOL', 'LIKE_NAME'];

export interface Candidate {
  readonly requestId: RequestId;
  readonly by: readonly Pointer[];
}

type Asked = Pick<Row<'requests'>, 'requestId' | 'bodyId' | 'nameSnapshot'>;
/** How a body is called beside its name in the round; '' for what nobody entered. */
export type Directory = (bodyId: BodyId) => {
  readonly shortName: string;
  readonly docCode: string;
};

/** The longest name that is compared: anybody may have typed anything. */
const LONGEST_NAME = 200;

/**
 * The requests that a reply may belong to, the likeliest first: by its code (be it false or of
 * another round), by the name given, by the body in the symbol of its letter where that body alone
 * has it, by a name much like the one given.
 */
export function candidatesOf(
  reply: Pick<Row<'replies'>, 'token' | 'bodyRaw' | 'docNoRaw'>,
  asked: readonly Asked[],
  directory: Directory,
): Candidate[] {
  const code = readCode(reply.token);
  const bySymbol = ownerOfSymbol(reply.docNoRaw, asked, directory);
  return asked
    .map((request) => {
      const alike = likenessTo(reply.bodyRaw, request, directory);
      const pointed: Record<Pointer, boolean> = {
        CODE: code?.bodyId === request.bodyId,
        NAME: alike === 1,
        SYMBOL: bySymbol?.requestId === request.requestId,
        LIKE_NAME: alike < 1 && alike >= WORTH_OFFERING,
      };
      const by = POINTERS.filter((pointer) => pointed[pointer]);
      return { requestId: request.requestId, by, alike };
    })
    .filter(({ by }) => by.length > 0)
    .sort((one, other) => rank(one.by) - rank(other.by) || other.alike - one.alike)
    .map(({ requestId, by }) => ({ requestId, by }));
}

function likenessTo(given: string, { bodyId, nameSnapshot }: Asked, directory: Directory): number {
  const name = given.slice(0, LONGEST_NAME);
  return Math.max(likeness(name, nameSnapshot), likeness(name, directory(bodyId).shortName));
}

/** The one body whose code stands in `12/STC-HCSN`; districts all sign as UBND and are not told apart. */
function ownerOfSymbol(docNo: string, asked: readonly Asked[], directory: Directory): Asked | null {
  const symbol = /^\d+[A-Z]?\/(.+)$/.exec(bareNumber(docNo.slice(0, LONGEST_NAME)))?.[1] ?? '';
  const parts = symbol.split('-');
  const owners = asked.filter(({ bodyId }) => {
    const own = bareNumber(directory(bodyId).docCode);
    return own !== '' && parts.includes(own);
  });
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function rank(by: readonly Pointer[]): number {
  return Math.min(...by.map((pointer) => POINTERS.indexOf(pointer)));
}
