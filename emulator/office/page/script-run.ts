// Has the script do something and tells what came of it, where the person did it.

import type { AnswerRequest, ClickRequest, OutcomeReport } from '../api.ts';
import { complain, whileRunning } from './notices.ts';
import { postJson, windowName } from './server.ts';
import { me } from './session.ts';
import { openTab, turnToTab } from './workbook/grid.ts';

/** Clicks a line of the script's menu. */
export async function clickMenu(path: string[]): Promise<void> {
  const request: ClickRequest = { path, window: windowName, user: me().email, tab: openTab() };
  await told(postJson<OutcomeReport>('/api/menu/click', request));
}

/** Answers the script's question. */
export async function answerQuestion(answer: AnswerRequest['answer']): Promise<void> {
  const request: AnswerRequest = { answer, window: windowName, tab: openTab() };
  await told(postJson<OutcomeReport>('/api/question/answer', request));
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
