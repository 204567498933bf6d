// What the page of the check of the book sends: which repairs a person has ticked.

import * as v from 'valibot';
import { read } from './fields.ts';

const repairs = v.object({ keys: v.array(v.string()) });

export type RepairInput = v.InferOutput<typeof repairs>;

export const readRepairs = (input: unknown): RepairInput => read(repairs, input);
