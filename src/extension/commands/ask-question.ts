// One question of the grading questionnaire as a pick list, with steps, a way back and a way to leave it open.
import * as vscode from 'vscode';
import type { QuestionnaireOption, QuestionnaireQuestion } from '../../protocol/questionnaire.ts';

/** Option ids; `open`: the person leaves the question open; `back`; `stop`: closed. */
export type Reply = readonly string[] | 'open' | 'back' | 'stop';

interface OptionItem extends vscode.QuickPickItem {
  readonly option?: QuestionnaireOption;
}

export async function askQuestion(question: QuestionnaireQuestion, step: number, totalSteps: number, previous: readonly string[]): Promise<Reply> {
  const pick = vscode.window.createQuickPick<OptionItem>();
  const later: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('debug-step-over'), tooltip: vscode.l10n.t('Leave open') };
  pick.title = question.text;
  pick.step = step;
  pick.totalSteps = totalSteps;
  pick.ignoreFocusOut = true;
  pick.canSelectMany = question.multiple;
  pick.placeholder = question.note ?? (question.multiple ? vscode.l10n.t('Choose all that apply') : vscode.l10n.t('Choose one'));
  pick.buttons = [...(step > 1 ? [vscode.QuickInputButtons.Back] : []), later];
  pick.items = question.options.map((option) => ({ label: option.label, option, ...(option.hint === undefined && option.alert === undefined ? {} : { detail: [option.hint, option.alert === undefined ? undefined : `$(warning) ${option.alert}`].filter((part) => part !== undefined).join('  ') }) }));
  if (!question.multiple) pick.items = [...pick.items, { label: vscode.l10n.t('Leave open'), description: vscode.l10n.t('not known yet') }];
  const chosen = pick.items.filter((item) => item.option !== undefined && previous.includes(item.option.id));
  if (question.multiple) pick.selectedItems = chosen;
  else pick.activeItems = chosen;
  return new Promise((resolve) => {
    const listeners = [
      pick.onDidAccept(() => { finish(replyOf(pick.selectedItems)); }),
      pick.onDidTriggerButton((button) => { finish(button === vscode.QuickInputButtons.Back ? 'back' : 'open'); }),
      pick.onDidHide(() => { finish('stop'); }),
    ];
    const finish = (reply: Reply): void => {
      resolve(reply);
      for (const listener of listeners) listener.dispose();
      pick.dispose();
    };
    pick.show();
  });
}

function replyOf(items: readonly OptionItem[]): Reply {
  const ids = items.flatMap((item) => (item.option === undefined ? [] : [item.option.id]));
  return ids.length === 0 ? 'open' : ids;
}
