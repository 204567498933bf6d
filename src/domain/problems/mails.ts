// What stands against making or sending a mail.

/** Where a template's text stands, as a person finds it. */
export interface TemplatePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly template: string;
}

export interface MailProblems {
  'MAIL.TEMPLATE_FIELD': TemplatePlace & { found: string; nearest: string };
  'MAIL.TEMPLATE_LACKS': TemplatePlace & { field: string };
  'MAIL.TEMPLATE_BROKEN': TemplatePlace & { near: string };
}
