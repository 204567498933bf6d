// Has the script do something and tells what came of it, where the person did it.

import type { AnswerRequest, CallRequest, ClickRequest, OutcomeReport } from '../api.ts';
import { complain, whileRunning } from './notices.ts';
import { postJson, windowName } from './server.ts';
import { me } from './session.ts';
import { openTab, turnToTab } from './workbook/open-model.ts';

/** A call of a dialog that asks the person something ends only when the answers are given. */
let untilAnswered: ((report: OutcomeReport) => void) | null = null;

/** Clicks a line of the script's menu. */
export async function clickMenu(path: string[]): Promise<void> {
  const request: ClickRequest = { path, window: windowName, user: me().email, tab: openTab() };
  await told(postJson<OutcomeReport>('/api/menu/click', request));
}

/** Answers the script's question. */
export async function answerQuestion(answer: AnswerRequest['answer']): Promise<void> {
  const request: AnswerRequest = { answer, window: windowName, user: me().email, tab: openTab() };
  const work = postJson<OutcomeReport>('/api/question/answer', request);
  const call = untilAnswered;
  if (!call) return told(work);
  try {
    const report = await whileRunning(work);
    turnToTab(report.turnedTo);
    if (report.status === 'waiting') return;
    untilAnswered = null;
    call(report);
  } catch (error) {
    complain(error);
  }
}

/** Calls the script from a dialog; the outcome is that of the whole execution, its questions answered. */
export async function callFromDialog(
  number: number,
  name: string,
  args: unknown[],
): Promise<OutcomeReport> {
  const request: CallRequest = { number, name, args, window: windowName, tab: openTab() };
  const report = await postJson<OutcomeReport>('/api/dialog/call', request);
  turnToTab(report.turnedTo);
  if (report.status !== 'waiting') return report;
  return new Promise((resolve) => {
    untilAnswered = resolve;
  });
}

async function told(work: Promise<OutcomeReport>): Promise<void> {
  try {
    const { status, error, turnedTo } = await whileRunning(work);
    turnToTab(turnedTo);
    if (status === 'failed' || status === 'killed') complain(error, 'Tập lệnh báo lỗi');
  } catch (error) {
    complain(error);
  }
}
