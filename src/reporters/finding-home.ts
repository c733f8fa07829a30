// Where formats that insist on a file put a finding that belongs to the whole project.
import type { Finding } from '../model/finding.ts';
import type { ReportContext } from './report-context.ts';

const WITHOUT_MANIFEST = '.hisguard/config.yaml';

/** The finding's own path; for the whole project its root manifest, else the place of our settings. */
export function homeOf(finding: Pick<Finding, 'path'>, context: ReportContext): string {
  return finding.path !== '' ? finding.path : context.rootManifest ?? WITHOUT_MANIFEST;
}
