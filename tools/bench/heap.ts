// How far the heap grows while something runs: V8 tells what was in use at each of its collections.

import { GCProfiler, getHeapStatistics } from 'node:v8';

const MEGABYTE = 1_000_000;

/** Begins to watch; `grown` ends it and tells the megabytes above what was in use at the beginning. */
export function watchHeap(): { readonly grown: () => number } {
  const before = getHeapStatistics().used_heap_size;
  const profiler = new GCProfiler();
  profiler.start();
  return {
    grown() {
      const { statistics } = profiler.stop();
      const standing = statistics.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize);
      const most = Math.max(getHeapStatistics().used_heap_size, ...standing);
      return Math.max(0, Math.round((most - before) / MEGABYTE));
    },
  };
}
