// The English words of the sheets that hold the plan, the team and the settings.

import type { SheetWords } from '../../../workbook/words.ts';

export const planSheets: Pick<
  SheetWords,
  'config' | 'bodies' | 'team' | 'phases' | 'tasks' | 'holidays'
> = {
  config: {
    title: 'Settings',
    note: 'The settings of this book; change the column Value only.',
    columns: {
      key: { label: 'Key', note: 'The name by which the program finds the setting; leave it.' },
      value: { label: 'Value', note: 'What the setting says; change it here.' },
      description: { label: 'What it does', note: 'What this setting is for.' },
      type: { label: 'Type', note: 'The type of the value.' },
    },
  },
  bodies: {
    title: 'Bodies',
    note: 'The bodies that may be asked, one row each.',
    columns: {
      bodyId: {
        label: 'Code',
        note: 'Permanent code in plain letters; do not change it once a request was sent.',
      },
      officialName: {
        label: 'Official name',
        note: 'The full name, as printed in letters and tables.',
      },
      shortName: { label: 'Short name', note: 'The name shown on the dashboard.' },
      group: { label: 'Group', note: 'The group by which a round chooses whom to ask.' },
      docCode: {
        label: 'Document code',
        note: "The body's sign in document numbers, such as STC.",
      },
      email: { label: 'E-mail', note: 'Where requests are sent; blank means by paper letter.' },
      ccEmail: { label: 'Copy to', note: 'Addresses that get a copy, separated by commas.' },
      contactName: { label: 'Contact', note: 'The person to talk to.' },
      phone: { label: 'Telephone', note: "The contact's telephone number." },
      addressForm: { label: 'Form of address', note: 'How letters address the body.' },
      sortOrder: { label: 'Order', note: 'The order in printed lists.' },
      validFrom: { label: 'Valid from', note: 'The first day under this name.' },
      validTo: { label: 'Valid to', note: 'The last day under this name; blank while it exists.' },
      successorId: { label: 'Successor', note: 'The code of the body that took over.' },
      confirmed: {
        label: 'Confirmed',
        note: 'Whether name, address and contact have been checked.',
      },
      note: { label: 'Note', note: "The office's own notes." },
    },
  },
  team: {
    title: 'Team',
    note: 'The members of the drafting team.',
    columns: {
      memberId: { label: 'Code', note: "The member's permanent code." },
      honorific: { label: 'Title', note: 'How papers address the person.' },
      fullName: { label: 'Full name', note: 'The full name.' },
      position: { label: 'Position', note: 'The post held.' },
      unit: { label: 'Unit', note: 'Where the person works.' },
      teamRole: { label: 'Role', note: 'The role in the team.' },
      email: { label: 'E-mail', note: "The person's address." },
      phone: { label: 'Telephone', note: "The person's telephone number." },
      absentFrom: { label: 'Absent from', note: 'The first day away.' },
      absentTo: { label: 'Absent to', note: 'The last day away.' },
      substituteId: { label: 'Substitute', note: 'The code of whoever stands in.' },
      active: { label: 'Active', note: 'Whether the person is still in the team.' },
    },
  },
  phases: {
    title: 'Timeline',
    note: 'The phases of the plan.',
    columns: {
      phaseId: { label: 'Code', note: "The phase's permanent code." },
      title: { label: 'Title', note: 'The short title of the phase.' },
      baseStart: {
        label: 'Start (as planned)',
        note: 'The first day in the plan as signed; leave it.',
      },
      baseEnd: { label: 'End (as planned)', note: 'The last day in the plan as signed; leave it.' },
      planStart: { label: 'Start (now)', note: 'The first day as it stands now.' },
      planEnd: { label: 'End (now)', note: 'The last day as it stands now.' },
      fuzzyText: { label: 'Date as a month', note: "The plan's own words where it names no day." },
      actualStart: { label: 'Start (actual)', note: 'When it really began.' },
      actualEnd: { label: 'End (actual)', note: 'When it was really done.' },
      predecessors: { label: 'After', note: 'The phases that come first, such as P5FS+0.' },
      workDays: {
        label: 'Working days',
        note: 'Computed from the current dates and the holidays, first day included.',
      },
      deliverable: { label: 'Deliverable', note: 'What the phase hands over.' },
      ownerId: { label: 'Lead', note: 'The code of the member in charge.' },
      percent: { label: '% done', note: 'A number from 0 to 100.' },
      status: { label: 'Status', note: 'How far it is.' },
      health: {
        label: 'Health',
        note: 'Computed: red is overdue, yellow is more than 20 points behind the time gone by.',
      },
      slipDays: {
        label: 'Slip (days)',
        note: 'Computed: calendar days later than the plan as signed; negative is earlier.',
      },
      slipReason: { label: 'Reason of the slip', note: 'Why it differs from the plan as signed.' },
      fullText: { label: 'Wording of the plan', note: "The plan's own words; leave them." },
    },
  },
  tasks: {
    title: 'Tasks',
    note: 'Who does what.',
    columns: {
      taskId: { label: 'Code', note: "The task's permanent code." },
      phaseId: { label: 'Phase', note: 'The code of its phase.' },
      title: { label: 'Task', note: 'What is to be done.' },
      docPart: { label: 'Document', note: 'The document it contributes to.' },
      ownerId: { label: 'Lead', note: 'The code of the member in charge.' },
      coIds: { label: 'With', note: 'The codes of those who help, separated by commas.' },
      approverId: { label: 'Approves', note: 'The code of whoever approves.' },
      start: { label: 'Start', note: 'The first day.' },
      due: { label: 'Due', note: 'The day by which it must be done.' },
      done: { label: 'Done on', note: 'When it was really done.' },
      percent: { label: '% done', note: 'A number from 0 to 100.' },
      status: { label: 'Status', note: 'How far it is.' },
      assignedBy: { label: 'Assigned by', note: 'The code of whoever assigned it.' },
      assignedAt: { label: 'Assigned at', note: 'When it was assigned.' },
      ackAt: { label: 'Acknowledged', note: 'When the lead said so.' },
      resultLink: { label: 'Result', note: 'A link to the result.' },
    },
  },
  holidays: {
    title: 'Holidays',
    note: 'Days off and working weekend days; every deadline is counted with them.',
    columns: {
      date: { label: 'Day', note: 'One row per day.' },
      name: { label: 'Name', note: 'The name of the holiday.' },
      kind: { label: 'Kind', note: 'A working weekend day is one people do work on.' },
      basis: { label: 'Basis', note: 'The text that says so.' },
    },
  },
};
