// What the command line lets happen, one deed after the other.

import type { Outcome, Runtime } from '../../emulator/index.ts';

/** The options that make something happen. */
export const deedNames = ['run', 'click', 'type', 'submit', 'call', 'receive', 'until'] as const;

export interface Deed {
  name: (typeof deedNames)[number];
  value: string;
}

export function isDeedName(name: string): name is Deed['name'] {
  return deedNames.some((one) => one === name);
}

/**
 * Does it, and gives the executions that came of it.
 * @throws Error with a sentence when it cannot be done
 */
export async function perform(runtime: Runtime, { name, value }: Deed): Promise<Outcome[]> {
  switch (name) {
    case 'run':
      return [await runtime.execute(value)];
    case 'click':
      return [await runtime.click(value.split(/\s+[>›]\s+/))];
    case 'type': {
      const [, cell = '', text = ''] = /^('(?:[^']|'')*'![^=]*|[^=]*)=(.*)$/s.exec(value) ?? [];
      if (cell === '') throw new Error(`Expected --type "Tab!B3=text", got ${value}.`);
      return runtime.type(runtime.world.owner.email, cell, text);
    }
    case 'submit':
      return submit(runtime, fields('submit', value));
    case 'call': {
      const [called, ...args] = list(value);
      return [await runtime.dialog().call(String(called), ...args)];
    }
    case 'receive': {
      const {
        from = '',
        to = runtime.world.owner.email,
        ...mail
      } = texts(fields('receive', value));
      runtime.receive({ subject: '', ...mail, from, to });
      return [];
    }
    case 'until':
      return runtime.advance(value);
  }
}

async function submit(runtime: Runtime, given: Record<string, unknown>): Promise<Outcome[]> {
  const { '@form': name, '@by': respondent, ...answers } = given;
  const form = formNamed(runtime, name);
  const asTexts = Object.entries(answers).map(([title, answer]) => [title, answerOf(answer)]);
  const by = respondent === undefined ? undefined : String(respondent);
  const outcome = await runtime.submitForm(form, Object.fromEntries(asTexts), by);
  if (outcome.accepted) return outcome.executions;
  const errors = Object.entries(outcome.errors).map(([item, text]) => `${item} ${text}`.trim());
  throw new Error(`The form did not take the answer: ${errors.join('; ')}`);
}

function formNamed({ world }: Runtime, name: unknown): string {
  const forms = Object.values(world.forms.byId);
  const named = (form: (typeof forms)[number]) =>
    [form.id, form.title, world.drive.files[form.id]?.name].includes(String(name));
  const form = name === undefined ? forms.at(-1) : forms.find(named);
  if (!form)
    throw new Error(name === undefined ? 'There is no form.' : `There is no form ${name}.`);
  return form.id;
}

function answerOf(answer: unknown): string | string[] | string[][] {
  if (!Array.isArray(answer)) return String(answer);
  if (answer.some((one) => Array.isArray(one))) {
    return answer.map((one) => (Array.isArray(one) ? one.map(String) : [String(one)]));
  }
  return answer.map(String);
}

function fields(option: string, json: string): Record<string, unknown> {
  const given: unknown = JSON.parse(json);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`Expected --${option} to be a JSON object, got ${json}.`);
  }
  return { ...given };
}

function list(json: string): unknown[] {
  const given: unknown = JSON.parse(json);
  if (!Array.isArray(given)) throw new Error(`Expected --call to be a JSON array, got ${json}.`);
  return given;
}

const texts = (given: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
