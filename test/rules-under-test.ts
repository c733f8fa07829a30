// Our own rules, compiled once for all tests.
import assert from 'node:assert/strict';
import { loadRules, packagedParsers } from '../build/load-rules.ts';
import { prepareProgram, type ScanProgram } from '../src/engine/scan-program.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings.ts';
import type { CompiledRules } from '../src/ruleset/ruleset.ts';

let compiled: CompiledRules | undefined;
let program: ScanProgram | undefined;

export function ourRules(): CompiledRules {
  if (compiled === undefined) {
    const { value, problems } = loadRules();
    assert.deepEqual(problems, []);
    compiled = value;
  }
  return compiled;
}

export function ourProgram(): ScanProgram {
  return (program ??= prepareProgram(ourRules(), DEFAULT_SETTINGS, packagedParsers));
}
