// What the command line of `npm run gas` asks for.

import { parseArgs } from 'node:util';
import {
  type Answer,
  type RuntimeOptions,
  type Switches,
  switchDefaults,
} from '../../emulator/index.ts';
import { stop } from '../options.ts';
import { type Deed, deedNames, isDeedName } from './deeds.ts';
import { switchesIn } from './switches-file.ts';
import { usage } from './usage.ts';

export interface Asked {
  dir: string;
  /** What happens, in this order. */
  deeds: Deed[];
  /** Files whose tabs the spreadsheet has at the start. */
  books: string[];
  /** A script that prepares the world, as a person would by hand. */
  before: string | null;
  /** A folder of files that answer requests. */
  web: string | null;
  out: string | null;
  answers: Answer[];
  bound: NonNullable<RuntimeOptions['bound']>;
  locale: string;
  now: string | number;
  switches: Partial<Switches>;
}

const kinds = {
  spreadsheet: 'spreadsheet',
  form: 'form',
  document: 'document',
  none: false,
} as const;
const buttons = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;

const many = { type: 'string', multiple: true } as const;
const options = {
  run: many,
  click: many,
  type: many,
  submit: many,
  call: many,
  receive: many,
  until: many,
  book: many,
  before: { type: 'string' },
  web: { type: 'string' },
  out: { type: 'string' },
  answer: many,
  set: many,
  switches: { type: 'string' },
  bound: { type: 'string', default: 'spreadsheet' },
  locale: { type: 'string', default: 'vi_VN' },
  now: { type: 'string' },
} as const;

/** Reads the arguments; stops with the usage when they cannot be used. */
export function readArguments(args: string[]): Asked {
  const { values, positionals, tokens } = parsed(args);
  const deeds = tokens.flatMap((token): Deed[] =>
    token.kind === 'option' && isDeedName(token.name)
      ? [{ name: token.name, value: token.value ?? '' }]
      : [],
  );
  const [dir, ...rest] = positionals;
  if (dir === undefined || rest.length > 0 || deeds.length === 0) {
    const [one, ...others] = deedNames.map((name) => `--${name}`);
    refuse(`Expected one DIR and at least one ${one} (or ${others.join(', ')}).`);
  }
  const kind = Object.entries(kinds).find(([name]) => name === values.bound);
  if (!kind)
    refuse(`Expected --bound to be ${Object.keys(kinds).join(', ')}, got ${values.bound}.`);
  return {
    dir,
    deeds,
    books: values.book ?? [],
    before: values.before ?? null,
    web: values.web ?? null,
    out: values.out ?? null,
    answers: (values.answer ?? []).map(answerFrom),
    bound: kind[1],
    locale: values.locale,
    now: values.now ?? Date.now(),
    switches: {
      ...(values.switches === undefined ? {} : fromFile(values.switches)),
      ...Object.fromEntries((values.set ?? []).map(switchFrom)),
    },
  };
}

function refuse(sentence: string): never {
  stop(`${usage}\n${sentence}`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, tokens: true, options });
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

function fromFile(path: string): Partial<Switches> {
  try {
    return switchesIn(path);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}

function answerFrom(given: string): Answer {
  const [name = '', ...text] = given.split(':');
  const button = buttons.find((one) => one === name);
  if (!button) refuse(`Expected --answer to begin with ${buttons.join(', ')}, got ${given}.`);
  return { button, text: text.join(':') };
}

function switchFrom(given: string): [string, string | number | boolean] {
  const [name = '', ...rest] = given.split('=');
  const usual = Object.entries(switchDefaults).find(([one]) => one === name)?.[1];
  if (usual === undefined) refuse(`Expected --set NAME=VALUE with a switch's name, got ${given}.`);
  const value = rest.join('=');
  if (typeof usual === 'boolean') return [name, value === 'true'];
  return [name, typeof usual === 'number' ? Number(value) : value];
}
