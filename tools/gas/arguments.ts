// What the command line of `npm run gas` asks for.

import { parseArgs } from 'node:util';
import type { Answer, RuntimeOptions } from '../../emulator/index.ts';
import { stop } from '../options.ts';

const usage = `Usage: npm run gas -- DIR --run FUNCTION [--run FUNCTION …] [--out DIR]
  DIR            the project: .gs, .js and .html files and appsscript.json
  --run NAME     a function to run, in the order given
  --out DIR      where to write workbooks, mails, forms, documents and the world
  --answer TEXT  the next dialog's answer: a button (YES), or a button and a text (OK:Lan)
  --until TIME   then let the clock run to this moment, firing triggers
  --bound KIND   spreadsheet (default), form, document or none
  --locale NAME  of the spreadsheet and the account: vi_VN (default), en_US …
  --now TIME     the clock at the start, such as 2021-08-23T08:00:00+07:00`;

export interface Asked {
  dir: string;
  functions: string[];
  out: string | null;
  answers: Answer[];
  until: string | null;
  bound: NonNullable<RuntimeOptions['bound']>;
  locale: string;
  now: string | number;
}

const kinds = {
  spreadsheet: 'spreadsheet',
  form: 'form',
  document: 'document',
  none: false,
} as const;
const buttons = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;

/** Reads the arguments; stops with the usage when they cannot be used. */
export function readArguments(args: string[]): Asked {
  const { values, positionals } = parsed(args);
  const [dir, ...rest] = positionals;
  if (dir === undefined || rest.length > 0 || !values.run) {
    stop(`${usage}\nExpected one DIR and at least one --run.`);
  }
  const kind = Object.entries(kinds).find(([name]) => name === values.bound);
  if (!kind)
    stop(`${usage}\nExpected --bound to be ${Object.keys(kinds).join(', ')}, got ${values.bound}.`);
  return {
    dir,
    functions: values.run,
    out: values.out ?? null,
    answers: (values.answer ?? []).map(answerFrom),
    until: values.until ?? null,
    bound: kind[1],
    locale: values.locale,
    now: values.now ?? Date.now(),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        run: { type: 'string', multiple: true },
        out: { type: 'string' },
        answer: { type: 'string', multiple: true },
        until: { type: 'string' },
        bound: { type: 'string', default: 'spreadsheet' },
        locale: { type: 'string', default: 'vi_VN' },
        now: { type: 'string' },
      },
    });
  } catch (error) {
    stop(`${usage}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

function answerFrom(given: string): Answer {
  const [name = '', ...text] = given.split(':');
  const button = buttons.find((one) => one === name);
  if (!button)
    stop(`${usage}\nExpected --answer to begin with ${buttons.join(', ')}, got ${given}.`);
  return { button, text: text.join(':') };
}
