// The files of the world, as plain data. Spreadsheets, forms and documents have their entry here, too.

/** Who may do what, as the Drive API writes it. The owner is told by the file itself. */
export interface PermissionState {
  id: string;
  /** `user`, `group`, `domain` or `anyone`. */
  type: string;
  /** `reader`, `commenter` or `writer`. */
  role: string;
  emailAddress?: string;
  domain?: string;
  /** For a domain or anyone: whether the file turns up in their searches. */
  allowFileDiscovery?: boolean;
  /** `published`: the right to answer a form. */
  view?: string;
}

export interface DriveFileState {
  id: string;
  name: string;
  mimeType: string;
  createdAt: number;
  modifiedAt: number;
  /** Whether it was itself put into the bin; what lies in a binned folder is there with it. */
  trashed: boolean;
  /** Ids of folders; `root` is the first folder of the owner's Drive. */
  parents: string[];
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  description: string;
  /** The bytes: for an imported Google Doc, those of the .docx that it was made from. */
  content: Uint8Array | null;
  owner: string;
  permissions: PermissionState[];
  /** The people who starred it: everybody has stars of their own. */
  starredBy?: string[];
  /** What a shortcut leads to. */
  shortcut?: { targetId: string; targetMimeType: string };
  /** Whether only its owner may share it. */
  ownerShares?: boolean;
  /** Fields that Drive keeps and does nothing with, by their names in the Drive API. */
  kept?: Record<string, unknown>;
}

export interface DriveState {
  files: Record<string, DriveFileState>;
}
