# The command line of HIS Guard: with Node where there is one that is new enough, else with the editor's own runtime.
$program = Join-Path (Split-Path -Parent $PSScriptRoot) 'hisguard.cjs'
$node = Get-Command node -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
if ($node) {
  & $node.Source -e 'process.exit(Number(process.versions.node.split(String.fromCharCode(46))[0])>=20?0:1)' 2>$null
  if ($LASTEXITCODE -ne 0) { $node = $null }
}
if ($node) {
  if ($MyInvocation.ExpectingInput) { $input | & $node.Source $program @args } else { & $node.Source $program @args }
  exit $LASTEXITCODE
}
if ($env:HISGUARD_RUNTIME) {
  $before = $env:ELECTRON_RUN_AS_NODE
  $env:ELECTRON_RUN_AS_NODE = '1'
  try {
    if ($MyInvocation.ExpectingInput) { $input | & $env:HISGUARD_RUNTIME $program @args | Out-Default } else { & $env:HISGUARD_RUNTIME $program @args | Out-Default }
    exit $LASTEXITCODE
  } finally { $env:ELECTRON_RUN_AS_NODE = $before }
}
[Console]::Error.WriteLine('hisguard: Node.js 20 or later is needed, or the integrated terminal of VS Code.')
exit 127
