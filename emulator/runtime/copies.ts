// Copies of the bound file: each with its script as a project of its own, in the same world.

import type { World } from '../core/world.ts';
import { copyFile, copyName } from '../drive/google-files.ts';
import type { CopiedProject } from '../script/state.ts';

/**
 * Makes a copy of the bound file, as "Make a copy" does (platform.md §2.10): the tabs, the metadata
 * that is not private to the project, the linked forms (unpublished), and the bound script, which
 * begins without triggers, properties, cache and log. Who made it owns it.
 * @returns the id of the copy
 */
export function makeCopy(world: World, user: string, name?: string): string {
  const { bound } = world;
  const file = bound && world.drive.files[bound.id];
  if (!bound || !file) throw new Error('The project is bound to no file that could be copied.');
  const made = copyFile(world, file, {
    name: name ?? copyName(world, file),
    now: world.now,
    owner: user,
    parents: file.parents,
  });
  return made.id;
}

/**
 * The world as the script of a copy sees it. Everything that belongs to Google is that of the
 * original, itself and not a second one: clock, files, forms, mail. So a mail from the copy reaches
 * the real addressee, and an answer to the original's form is not the copy's, as in life. Only the
 * bound file, its owner and the state of the script are the copy's own.
 */
export function worldOfCopy(world: World, id: string): World {
  const { kind, owner } = projectOf(world, id);
  return {
    bound: { kind, id },
    owner: { ...world.owner, email: owner },
    get now() {
      return world.now;
    },
    set now(now) {
      world.now = now;
    },
    get nextId() {
      return world.nextId;
    },
    set nextId(nextId) {
      world.nextId = nextId;
    },
    get quotas() {
      return world.quotas;
    },
    set quotas(quotas) {
      world.quotas = quotas;
    },
    get spreadsheets() {
      return world.spreadsheets;
    },
    set spreadsheets(spreadsheets) {
      world.spreadsheets = spreadsheets;
    },
    get forms() {
      return world.forms;
    },
    set forms(forms) {
      world.forms = forms;
    },
    get documents() {
      return world.documents;
    },
    set documents(documents) {
      world.documents = documents;
    },
    get mail() {
      return world.mail;
    },
    set mail(mail) {
      world.mail = mail;
    },
    get calendar() {
      return world.calendar;
    },
    set calendar(calendar) {
      world.calendar = calendar;
    },
    get drive() {
      return world.drive;
    },
    set drive(drive) {
      world.drive = drive;
    },
    get copies() {
      return world.copies ?? {};
    },
    set copies(copies) {
      world.copies = copies;
    },
    // After the copies, among which it is kept, so that a world put back whole ends with this state.
    get script() {
      return projectOf(world, id).script;
    },
    set script(script) {
      projectOf(world, id).script = script;
    },
  };
}

function projectOf(world: World, id: string): CopiedProject {
  const project = world.copies?.[id];
  if (!project) throw new Error(`The world has no copy ${id}.`);
  return project;
}
