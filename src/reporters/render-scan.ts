// The formats a scan result can be written in; the one place that lists them.
import type { ScanResult } from '../model/scan-result.ts';
import { renderHtml } from './html/render-html.ts';
import { renderCsv } from './render-csv.ts';
import { renderGitlab } from './render-gitlab.ts';
import { renderJson } from './render-json.ts';
import { renderJunit } from './render-junit.ts';
import { renderText } from './render-text.ts';
import type { ReportContext } from './report-context.ts';
import { renderSarif } from './sarif/render-sarif.ts';

const RENDERERS = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  gitlab: renderGitlab,
  junit: renderJunit,
  html: renderHtml,
  csv: renderCsv,
} satisfies Readonly<Record<string, (result: ScanResult, context: ReportContext) => string>>;

export type ScanFormat = keyof typeof RENDERERS;

/** In the order of `--help`. */
export const SCAN_FORMATS = Object.keys(RENDERERS) as readonly ScanFormat[];

export function renderScan(format: ScanFormat, result: ScanResult, context: ReportContext): string {
  const render: (result: ScanResult, context: ReportContext) => string = RENDERERS[format];
  return render(result, context);
}
