// Who acts how in each round: a mix as offices know it, dealt out by the seed.

import { chanceOf, shuffled } from './prng.ts';

/** How a body answers, or does not. */
export type Kind =
  | 'agrees'
  | 'comments'
  | 'noComment'
  | 'disagrees'
  | 'silent'
  | 'letter'
  | 'late'
  | 'changes'
  | 'tampers';

export interface Role {
  readonly kind: Kind;
  /** Whether it has something to say. */
  readonly speaks: boolean;
}

const speaking = (kind: Kind): Role => ({ kind, speaks: true });
const quiet = (kind: Kind): Role => ({ kind, speaks: false });
const times = (count: number, role: Role): Role[] => Array<Role>(count).fill(role);

/** Bodies of D4 whose field the Đề án touches: all of these have comments. */
const CONCERNED = ['STP', 'STTTT', 'BQLKCN', 'SCT', 'SNN', 'TPBG', 'HH', 'VY', 'LNg'] as const;
/** Of these, one cannot agree. */
const WEIGHTY = ['STC', 'SKHDT', 'SNV'] as const;
const OTHERS = [
  'TTRA',
  'SXD',
  'SGTVT',
  'STNMT',
  'SLDTBXH',
  'SVHTTDL',
  'SGDDT',
  'SYT',
  'SNGV',
  'BDT',
  'LG',
  'LN',
  'SD',
  'TY',
  'YD',
  'YT',
] as const;

/** The 28 bodies of D4: 9 agree, 15 have something to say, 2 have no comment, 2 stay silent. */
function dealD4(seed: number): Map<string, Role> {
  const chance = chanceOf(seed, 'D4', 'roles');
  const [against, ...weighty] = shuffled(chance, WEIGHTY);
  const concerned = shuffled(chance, [...weighty, ...CONCERNED]);
  const roles = new Map<string, Role>([[against ?? 'SKHDT', speaking('disagrees')]]);
  const loud = [
    ...times(2, speaking('letter')),
    speaking('late'),
    speaking('changes'),
    speaking('tampers'),
    ...times(6, speaking('comments')),
  ];
  deal(roles, concerned, loud);
  const calm = [
    ...times(9, quiet('agrees')),
    ...times(2, quiet('noComment')),
    ...times(2, quiet('silent')),
    ...times(3, speaking('comments')),
  ];
  deal(roles, shuffled(chance, OTHERS), calm);
  return roles;
}

function dealSmall(seed: number, roundId: string): Map<string, Role> {
  const chance = chanceOf(seed, roundId, 'roles');
  const roles = new Map<string, Role>();
  switch (roundId) {
    case 'D2':
      roles.set('QLCN', quiet('agrees'));
      roles.set('TTS', quiet('noComment'));
      deal(roles, shuffled(chance, ['QLKH', 'CSSHTT', 'TDC', 'TTUD', 'VPS']), [
        ...times(4, speaking('comments')),
        quiet('agrees'),
      ]);
      break;
    case 'D5':
      roles.set('NATEC', speaking('letter'));
      break;
    case 'D6':
      deal(roles, shuffled(chance, ['DN1', 'DN2', 'DN3', 'DN4', 'DN5', 'DN6', 'TC1', 'TC2']), [
        ...times(4, speaking('comments')),
        quiet('agrees'),
        quiet('noComment'),
        ...times(2, quiet('silent')),
      ]);
      break;
    case 'D7':
      roles.set('VPUBND', speaking('letter'));
      break;
    default:
      break;
  }
  return roles;
}

/** The role of one body in one round; whoever was not thought of agrees. */
export function roleOf(roundId: string, bodyId: string, seed: number): Role {
  const roles = roundId === 'D4' ? dealD4(seed) : dealSmall(seed, roundId);
  return roles.get(bodyId) ?? quiet('agrees');
}

function deal(roles: Map<string, Role>, bodies: readonly string[], dealt: readonly Role[]): void {
  bodies.forEach((body, index) => {
    const role = dealt[index];
    if (role !== undefined) roles.set(body, role);
  });
}
