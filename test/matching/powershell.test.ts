// Patterns of PowerShell. Stock has no PowerShell, so what they mean is said here.
import { deepEqual } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

const SCRIPT = `
$list = Get-Content -Path "a b" | Where-Object { $_.Name -eq 'x' } | Select-Object -First 1
function Do-It {
    param([string]$First, [int]$Second = 3)
    Write-Host "hi $First"
    return $Second
}
function Set-One([string]$Value) { Write-Host $Value }
Invoke-Expression $list
INVOKE-EXPRESSION "ls $list"
$bytes = [System.Text.Encoding]::UTF8.GetBytes($p)
$o.Method(1, "x").Prop
if ($a -gt 1) { foo } elseif ($b) { bar } else { baz }
foreach ($i in $xs) {
    foo $i
}
$h = @{ a = 1; b = "x" }
$l = @(1, 2)
ConvertTo-SecureString "plain" -AsPlainText -Force
convertto-securestring -String 'plain' -Force -AsPlainText
Start-Process cmd -ArgumentList "/c $list" -NoNewWindow
try { foo } catch [Exception] { bar }
while ($true) { break }
$m = New-Object System.Security.Cryptography.MD5CryptoServiceProvider
$y += 1
& $cmd arg1
$pw = "secret"
Login -Password $pw
[Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }
$n = [int]$q
open
work
shut
for ($j = 0; $j -lt 3; $j++) { foo $j }
throw "bad"
exit 1
$x[0] = -not $a
do { foo } while ($a)
`;

/** Pattern and the lines of what it matches, with what its metavariables are bound to. */
const PROBES: readonly (readonly [string, ...string[]])[] = [
  ['Invoke-Expression $X', '9 $list', '10 "ls $list"'],
  ['Invoke-Expression ...', '9', '10'],
  ['invoke-expression $list', '9'],
  ['Invoke-Expression "..."'],
  ['Invoke-Expression "...$X..."', '10 $list'],
  ['Get-Content $X'],
  ['Get-Content -Path $X', '2 "a b"'],
  ['Get-Content -path "a b"', '2'],
  ['Get-Content ... -Path $X ...', '2 "a b"'],
  ['$A | Where-Object { ... }', '2 Get-Content -Path "a b"'],
  ['... | Select-Object ...', '2'],
  ['Where-Object { $_.Name -eq $V }', "2 'x'"],
  ['$A -eq $B', "2 $_.Name 'x'"],
  ['Select-Object -First 1', '2'],
  ['Write-Host "hi $First"', '5'],
  ['Write-Host $X', '5 "hi $First"', '8 $Value'],
  ['return $X', '6 $Second'],
  ['function $F { ... }', '3 Do-It', '8 Set-One'],
  ['function Do-It { ... }', '3'],
  ['function $F { ... return $X }', '3 Do-It $Second'],
  ['function $F { param(..., [string]$P, ...) ... }', '3 Do-It $First', '8 Set-One $Value'],
  ['function $F([string]$P) { ... }', '8 Set-One $Value'],
  ['[System.Text.Encoding]::UTF8.GetBytes(...)', '11'],
  ['[Text.Encoding]::UTF8.GetBytes($X)', '11 $p'],
  ['[$T]::UTF8.$M($X)', '11 GetBytes [System.Text.Encoding] $p'],
  ['$O.Method(...)', '12 $o'],
  ['$O.method(1, "x")', '12 $o'],
  ['$O.Method(..., "x")', '12 $o'],
  ['if ($C) { ... }', '13 $a -gt 1', '13 $b'],
  ['if ($C) { foo } else { ... }', '13 $a -gt 1'],
  ['foreach ($X in $XS) { ... }', '14 $i $xs'],
  ['$H = @{...}', '17 $h'],
  ['@{...; b = $V; ...}', '17 "x"'],
  ['@{ b = "x"; a = 1 }', '17'],
  ['@(...)', '18'],
  ['@(1, $X)', '18 2'],
  ['ConvertTo-SecureString ... -AsPlainText ...', '19', '20'],
  ['ConvertTo-SecureString "plain" ...', '19'],
  // What follows a parameter is its value.
  ['ConvertTo-SecureString -AsPlainText -Force "plain"'],
  ['ConvertTo-SecureString -AsPlainText -Force -String "..."', '20'],
  ['Start-Process ... -ArgumentList $X ...', '21 "/c $list"'],
  ['Start-Process cmd ...', '21'],
  ['Start-Process "cmd" ...', '21'],
  ['try { ... } catch { ... }', '22'],
  ['try { ... } catch [Exception] { bar }', '22'],
  ['while ($true) { ... }', '23'],
  ['New-Object System.Security.Cryptography.MD5CryptoServiceProvider', '24'],
  ['$X = New-Object $T', '24 System.Security.Cryptography.MD5CryptoServiceProvider $m'],
  ['$X += 1', '25 $y'],
  ['& $C ...', '26 $cmd'],
  ['$X = "..."', '27 $pw'],
  ['$X = "$V"', '27 secret $pw'],
  ['Login -Password "secret"', '28'],
  ['Login -Password "=~/^s/"', '28'],
  ['[System.Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }', '29'],
  ['[int]$X', '30 $q'],
  ['open\n...\nshut', '31'],
  ['open\nwork', '31'],
  // As in other languages any head of a loop.
  ['for (...) { ... }', '14', '34'],
  ['throw $X', '35 "bad"'],
  ['exit $X', '36 1'],
  ['$X[$I] = $V', '37 0 -not $a $x'],
  ['-not $X', '37 $a'],
  ['do { ... } while ($C)', '38 $a'],
  ['foo $X', '15 $i', '34 $j'],
  ['$CMD cmd ...', '21 Start-Process'],
];

describe('patterns of PowerShell', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  for (const [pattern, ...expected] of PROBES) {
    it(pattern.replace(/\n/g, '; '), () => {
      const [rule] = readSemgrepRules({ rules: [{ id: 'x', languages: ['powershell'], severity: 'INFO', message: 'm', pattern }] }, 'x').value;
      const compiled = rule && compileSemgrepRule(rule, parsers, 'x').value;
      const found = compiled && matchRules([compiled], openTarget(SCRIPT, 'powershell', parsers), parsers).matches.map(({ start, bindings }) => [SCRIPT.slice(0, start).split('\n').length, ...[...bindings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { text }]) => text)].join(' '));
      deepEqual(found, expected);
    });
  }

  it('follow values from a source to a sink', () => {
    const [rule] = readSemgrepRules({ rules: [{ id: 'x', languages: ['powershell'], severity: 'INFO', message: 'm', mode: 'taint', 'pattern-sources': [{ pattern: 'Read-Host ...' }], 'pattern-sinks': [{ pattern: 'Invoke-Expression ...' }] }] }, 'x').value;
    const compiled = rule && compileSemgrepRule(rule, parsers, 'x').value;
    const script = '$a = Read-Host "name"\n$b = "ls $a"\nInvoke-Expression $b\n$b = "ls"\nInvoke-Expression $b\nInvoke-Expression -Command "dir $a"\n';
    deepEqual(compiled && matchRules([compiled], openTarget(script, 'powershell', parsers), parsers).matches.map(({ start }) => script.slice(0, start).split('\n').length), [3, 6]);
  });
});
