// Run by itself, without the test runner, which rewrites every import and so makes tight loops
// slower: prints the CPU time, in milliseconds, of finding near-duplicates among 5,000 comments.

import { likeGroups } from '../../../src/domain/likeness/likeness.ts';
import { bigLog } from './big-log.ts';

const log = bigLog(5000);
const before = process.cpuUsage();
const groups = likeGroups(log);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms: (user + system) / 1000, groups: groups.length }));
