// Switches from a file: how a real Google answered, as the book's system check writes it down.

import { readFileSync } from 'node:fs';
import { type Switches, switchDefaults } from '../../emulator/index.ts';

/**
 * The switches that a JSON object in a file names.
 * @throws Error that names the file and the switch, when it is none or its value is of another type
 */
export function switchesIn(path: string): Partial<Switches> {
  const text = readFileSync(path, 'utf8');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Error(`Expected ${path} to hold JSON.`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`Expected ${path} to hold an object of switches.`);
  }
  const usual = new Map<string, unknown>(Object.entries(switchDefaults));
  for (const [name, value] of Object.entries(given)) {
    const type = typeof usual.get(name);
    if (type === 'undefined') throw new Error(`Expected switches in ${path}, got ${name}.`);
    if (typeof value !== type) {
      throw new Error(`Expected ${name} in ${path} to be a ${type}, got ${JSON.stringify(value)}.`);
    }
  }
  return given;
}
