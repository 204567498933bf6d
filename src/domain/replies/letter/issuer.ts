// Which of the bodies that were asked has issued a letter, by the name in its letterhead.

import type { Row } from '../../../workbook/schema.ts';
import { folded } from '../../bodies/search.ts';
import type { BodyId } from '../../ids.ts';

/**
 * The body whose name stands above the addressee; the longest where one name holds another's, null
 * when none does.
 * @example issuerOf('ỦY BAN NHÂN DÂN\nHUYỆN LỤC NAM\nKính gửi: …', requests) //=> 'LN'
 */
export function issuerOf(
  letterhead: string,
  asked: readonly Pick<Row<'requests'>, 'bodyId' | 'nameSnapshot'>[],
): BodyId | null {
  const [above = ''] = shortened(letterhead).split('kinh gui');
  const found = asked
    .map(({ bodyId, nameSnapshot }) => ({ bodyId, name: shortened(nameSnapshot) }))
    .filter(({ name }) => name !== '' && ` ${above} `.includes(` ${name} `))
    .sort((one, other) => other.name.length - one.name.length);
  return found[0]?.bodyId ?? null;
}

function shortened(name: string): string {
  return folded(name).replace(/uy ban nhan dan/g, 'ubnd');
}
