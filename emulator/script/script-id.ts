// The project's own id: as long as Google's, and the same in every world.

export const SCRIPT_ID = '1LocalAppsScriptProject_000000000000000000000000000000001';
