// The commands of category "HIS Guard". A command that fails says so instead of failing in silence.
import * as vscode from 'vscode';
import { OPEN_RULE_COMMAND, SET_STATE_COMMAND, SUPPRESS_COMMAND } from '../../protocol/client-commands.ts';
import type { Session } from '../session.ts';
import { assessGrading } from './assess-grading.ts';
import { copyFinding } from './copy-finding.ts';
import { createConfiguration } from './create-configuration.ts';
import { generateChecklist } from './generate-documents.ts';
import { openLastDocument } from './open-document.ts';
import { openRuleDocument } from './open-rule-document.ts';
import { scanWorkspace } from './scan-workspace.ts';
import { setFindingState } from './set-finding-state.ts';
import { suppressFinding } from './suppress-finding.ts';

type Handler = (...args: unknown[]) => Promise<unknown>;

export function registerCommands(session: Session): void {
  const { context, log, client } = session;
  const handlers: Readonly<Record<string, Handler>> = {
    'hisguard.scanWorkspace': () => scanWorkspace(session),
    'hisguard.generateChecklist': () => generateChecklist(session),
    'hisguard.gradingSelfAssessment': () => assessGrading(session),
    'hisguard.openLastDocument': () => openLastDocument(session),
    'hisguard.createConfiguration': () => createConfiguration(session),
    'hisguard.showOutput': () => {
      log.show(true);
      return Promise.resolve();
    },
    'hisguard.restartServer': () => client.restart(),
    'hisguard.copyFinding': (node) => copyFinding(node),
    [OPEN_RULE_COMMAND]: (target) => openRuleDocument(session, target),
    [SUPPRESS_COMMAND]: (target) => suppressFinding(session, target),
    [SET_STATE_COMMAND]: (target, all) => setFindingState(session, target, all),
    'hisguard.clearFindingState': (target, all) => setFindingState(session, target, all, null),
  };
  for (const [id, handler] of Object.entries(handlers)) context.subscriptions.push(vscode.commands.registerCommand(id, (...args: unknown[]) => guarded(session, id, handler, args)));
}

async function guarded({ log }: Session, id: string, handler: Handler, args: unknown[]): Promise<unknown> {
  try {
    return await handler(...args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`${id}: ${reason}`);
    const output = vscode.l10n.t('Show Output');
    void vscode.window.showErrorMessage(vscode.l10n.t('HIS Guard could not do that: {0}', reason), output).then((chosen) => { if (chosen === output) log.show(true); });
    return undefined;
  }
}
