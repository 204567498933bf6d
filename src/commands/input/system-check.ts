// What the page of the system check sends: whether a stopped run is tried, too.

import * as v from 'valibot';
import { read } from './fields.ts';

const check = v.object({ stop: v.boolean() });

export type SystemCheckInput = v.InferOutput<typeof check>;

export const readSystemCheck = (input: unknown): SystemCheckInput => read(check, input);
