// What Drive makes of a .docx: a paper of ours, and one that is larger than any of ours.

import { unzipSync } from 'fflate';
import { inTwo, packaged, partsOf } from '../../documents/docx-package.ts';
import type { Printing } from '../../ports.ts';
import { googleFiles } from '../files.ts';
import type { Bench } from './bench.ts';
import type { Probe, Probes } from './probe.ts';

/** Over the smaller of the two limits that people tell of (platform.md §6.2). */
const LARGE_BYTES = 6_000_000;

const kept = (bench: Bench, name: string, bytes: Uint8Array): string => {
  const { fileId } = googleFiles().importDocx(name, bytes, 'systemCheck');
  bench.keepFile(fileId);
  return fileId;
};

/** `sample` is a paper of ours; its looks are read from what Google gives back. */
export function documentProbes(name: string, sample: Uint8Array, printing: Printing): Probes {
  const documentLayout: Probe = (bench) => {
    const back = googleFiles().read(kept(bench, name, sample));
    const check = back === null ? null : printing.checkDocx(back);
    if (check === null) throw new Error('Google gave back no .docx.');
    const lost = check.findings.filter(({ rule }) => /^(PAGE|MARGIN)_/.test(rule));
    return {
      answer: lost.length === 0 ? 'ok' : 'fails',
      detail: lost.map(({ rule, found }) => `${rule}: ${found}`).join('; '),
    };
  };
  const maxImport: Probe = (bench) => {
    try {
      kept(bench, name, enlarged(sample));
      return '50000000';
    } catch (error) {
      return { answer: '5000000', detail: String(error) };
    }
  };
  /** As long papers go to Google: their text beside the archive of the rest. */
  const longPaper: Probe = (bench) => {
    const { fileId } = googleFiles().keepDocx(name, inTwo(partsOf(sample)), 'systemCheck');
    bench.keepFile(fileId);
    const back = unzipSync(googleFiles().read(fileId) ?? new Uint8Array());
    const lost = Object.entries(unzipSync(sample)).filter(
      ([part, bytes]) => String(back[part]) !== String(bytes),
    );
    return {
      answer: lost.length === 0 ? 'ok' : 'fails',
      detail: lost.map(([part]) => part).join(', '),
    };
  };
  return { documentLayout, longPaper, 'drive.maxImport': maxImport };
}

/** The same paper, made large by a comment in its XML that no reader shows. */
function enlarged(bytes: Uint8Array): Uint8Array {
  const { others, main } = partsOf(bytes);
  const comment = `<!--${'x'.repeat(LARGE_BYTES)}-->`;
  return packaged({ others, main: main.replace('<w:body>', `<w:body>${comment}`) }, 'loose');
}
