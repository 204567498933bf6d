// Starts the program of a script's thread: a thread does not inherit how the main thread reads
// TypeScript.

import { register } from 'tsx/esm/api';

register();
await import('./script-thread.ts');
