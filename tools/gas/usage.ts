// How `npm run gas` is used.

export const usage = `Usage: npm run gas -- DIR --run FUNCTION [more of these …] [--out DIR]
  DIR            the project: .gs, .js and .html files and appsscript.json
What happens, in the order given, each as often as you like:
  --run NAME     the author runs a function
  --click PATH   a person clicks a menu item: "Menu > Item"
  --type EDIT    a person types into a cell: "Tab!B3=text"
  --submit JSON  a person answers the newest form, by titles: '{"Name": "Lan", "Days": ["Mon"]}';
                 "@form" names another form, "@by" is the respondent's address
  --call JSON    the open dialog calls a function: '["save", {"colour": "red"}]'
  --receive JSON a mail comes in: '{"from": "a@b.vn", "subject": "…", "body": "…"}'
  --until TIME   the clock runs to this moment, firing triggers
With what:
  --book FILE    tabs that the spreadsheet starts with: a .csv or .tsv (one tab of the file's name,
                 read as if typed) or an .xlsx; may be given again
  --before FILE  a script of yours that is bound to the same file; its function prepare() runs first
                 (a form made by hand, a draft, a calendar …); its triggers and properties are dropped
  --web DIR      the web that scripts find: https://x.vn/a/b.json is the file DIR/x.vn/a/b.json, an
                 address ending in / its index.html; 404 for what a host of DIR lacks
  --answer TEXT  the next dialog's answer: a button (YES), or a button and a text (OK:Lan)
  --bound KIND   spreadsheet (default), form, document or none
  --locale NAME  of the spreadsheet and the account: vi_VN (default), en_US …
  --now TIME     the clock at the start, such as 2021-08-23T08:00:00+07:00
  --set NAME=VALUE  a switch of the runtime (docs/unsettled.md), such as forms.responders=anyone
  --switches FILE  such switches as a JSON object: what “Kiểm tra hệ thống” found on Google
  --out DIR      where to write workbooks, mails, forms, documents and the world`;
