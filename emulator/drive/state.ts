// The files of the world, as plain data. Spreadsheets and forms have their entry here, too.

export interface DriveFileState {
  id: string;
  name: string;
  mimeType: string;
  createdAt: number;
  modifiedAt: number;
  trashed: boolean;
  parents: string[];
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  description: string;
  /** The bytes: for an imported Google Doc, those of the .docx that it was made from. */
  content: Uint8Array | null;
  owner: string;
  permissions: { id: string; type: string; role: string; emailAddress?: string }[];
}

export interface DriveState {
  files: Record<string, DriveFileState>;
}
