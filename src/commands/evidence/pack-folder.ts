// The one folder of a round's evidence: found by its key, each file in it by its own.

import { type Day, day } from '../../domain/day.ts';
import type { IndexEntry } from '../../domain/documents/evidence/evidence-index.ts';
import type { Paper } from '../../domain/documents/paper.ts';
import type { PackedCopy } from '../../domain/evidence/pack.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { Office, StoredFile } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { keepPaper, makePaper } from '../papers/keep-paper.ts';
import type { CheckedPaper } from '../papers/make-documents.ts';
import { isOutOfReach, isPlatformFailure } from '../platform-failure.ts';

export interface PackFolder extends StoredFile {
  /** The copy of a document, made if it is not there. */
  copy(document: PackedCopy): Copied;
  /** Looks at what is in the folder now: a copy that failed may have been made all the same. */
  lookAgain(): void;
  /**
   * A list under its number: the one that says the same, else a new version beside those before. The
   * day that it is made on, which every list bears, makes no other list of it.
   */
  keep(order: string, listOn: (today: Day) => Paper): Promise<IndexEntry>;
  /** How many files this run has added. */
  readonly made: number;
  /** The lists among them, each checked as it was made. */
  readonly lists: readonly CheckedPaper[];
}

/** The copy, or why there is none: `UNREACHED` when Google does not hand the document over. */
export type Copied = StoredFile | 'UNREACHED' | 'FAILED';

/** Any one: lists are compared as if they had been made on one day. */
const ONE_DAY = day('2000-01-01');

/** The folder of this round, as it was left by a run before, or new. One call tells all that is in it. */
export function openFolder(round: Row<'rounds'>, office: Office): PackFolder {
  const { files } = office;
  const words = office.printing().evidencePapers;
  const key = `${office.book.id()}-pack-${round.roundId}`;
  const name = words.folder(round.roundId, round.title.trim());
  const { fileId, url } = files.find(key) ?? files.makeFolder(name, key);
  const look = () => new Map(files.inFolder(fileId).map((file) => [file.jobKey, file]));
  let there = look();
  let made = 0;
  const lists: CheckedPaper[] = [];
  return {
    lists,
    fileId,
    url,
    get made() {
      return made;
    },
    copy({ docId, order, fileName, fileId: original }) {
      const own = `${key}-${docId}`;
      const found = there.get(own);
      if (found !== undefined) return found;
      try {
        const copied = files.copyInto(fileId, original, words.file(order, fileName), own);
        made += 1;
        return copied;
      } catch (error) {
        if (!isPlatformFailure(error)) throw error;
        console.error(String(error));
        return isOutOfReach(error) ? 'UNREACHED' : 'FAILED';
      }
    },
    lookAgain() {
      there = look();
    },
    async keep(order, listOn) {
      const paper = listOn(office.clock.today());
      const own = `${key}-${order}`;
      const job = `${own}-${fingerprint(JSON.stringify(listOn(ONE_DAY)))}`;
      const versions = [...there.keys()].filter((one) => one.startsWith(`${own}-`)).length;
      const version = words.versioned(paper.name, versions + 1);
      let stored: StoredFile | undefined = there.get(job);
      if (stored === undefined) {
        const { docx, check, asWord } = await makePaper(paper, office);
        lists.push({ label: paper.name, formFindings: check.lines, asWord });
        const name = words.file(order, version);
        stored = keepPaper({ name, docx, jobKey: job, folderId: fileId, asWord }, office);
        made += 1;
      }
      return { order, name: paper.name, number: '', date: null, url: stored.url, kept: 'HERE' };
    },
  };
}
