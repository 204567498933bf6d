// Makes a protection real. A new one bars nobody until its editors are removed; neither the owner nor
// whoever runs this can be removed (developers.google.com/apps-script/reference/spreadsheet/protection).

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** @param editors addresses that Google knows; [] for nobody but the owner */
export function allowOnly(protection: Protection, editors: readonly string[]): void {
  protection.setWarningOnly(false);
  // Whose right comes from a group alone would be removed with it, and fail.
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (editors.length > 0) protection.addEditors([...editors]);
}

/** One address that Google does not know would refuse them all [K]: then each is tried by itself. */
export function acceptedBy(sheet: Sheet, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  const trial = sheet.getRange(1, 1).protect();
  const takes = (some: readonly string[]): boolean => {
    try {
      trial.addEditors([...some]);
      return true;
    } catch (error) {
      console.warn(String(error));
      return false;
    }
  };
  const accepted = takes(addresses) ? [...addresses] : addresses.filter((one) => takes([one]));
  trial.remove();
  return accepted;
}
