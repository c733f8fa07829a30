// The style sheet of the HTML report: readable on screen, A4 in print, no font or picture from elsewhere.

export const REPORT_STYLE = `
:root{color-scheme:light;--ink:#1d2630;--muted:#5b6670;--rule:#d5dbe1;--ground:#f5f7f9;--error:#9b1c1c;--error-ground:#fbeaea;--warning:#7a4b00;--warning-ground:#fdf3e0;--note:#27508f;--note-ground:#e9f0fa;--accent:#1f3a5f}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.7 "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","Hiragino Sans GB",system-ui,sans-serif;text-autospace:normal;line-break:strict;hanging-punctuation:allow-end}
main,header{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:28px}
h1{font-size:26px;line-height:1.35;margin:0 0 4px}
h2{font-size:19px;margin:36px 0 12px;padding-bottom:6px;border-bottom:2px solid var(--accent)}
h3{font-size:15.5px;margin:24px 0 8px;overflow-wrap:anywhere}
h4,h5,h6{font-size:15px;margin:14px 0 6px}
p{margin:6px 0}
.muted{color:var(--muted);font-size:13.5px}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:14px 0;font-size:14px}
dl.facts dt{color:var(--muted)}
dl.facts dd{margin:0;overflow-wrap:anywhere}
code{font:13px/1.5 ui-monospace,Consolas,"Courier New","Noto Sans Mono CJK SC",monospace;overflow-wrap:anywhere;unicode-bidi:isolate;background:#eef1f4;border-radius:3px;padding:1px 4px}
pre{background:#eef1f4;border-radius:5px;padding:10px 12px;overflow-x:auto;white-space:pre-wrap}
pre code{background:none;padding:0}
table{border-collapse:collapse;width:100%;font-size:14px;background:#fff}
th,td{border:1px solid var(--rule);padding:6px 10px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#e8edf2}
tbody th{font-weight:400}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;width:5.5em}
tr.sum td,tr.sum th{font-weight:600;background:#f0f3f6}
.tiles{display:flex;gap:12px;flex-wrap:wrap;margin:18px 0}
.tile{flex:1 1 120px;background:#fff;border:1px solid var(--rule);border-left:5px solid var(--rule);border-radius:5px;padding:8px 14px}
.tile b{display:block;font-size:26px;line-height:1.25;font-variant-numeric:tabular-nums}
.tile.error{border-left-color:var(--error)}.tile.warning{border-left-color:var(--warning)}.tile.note{border-left-color:var(--note)}
.filter{position:sticky;top:0;z-index:1;background:var(--ground);padding:10px 0;display:flex;gap:14px;flex-wrap:wrap;align-items:center;border-bottom:1px solid var(--rule)}
.filter input[type=search]{flex:1 1 220px;padding:6px 10px;border:1px solid #9aa5b0;border-radius:5px;font:inherit}
.filter select{padding:6px 8px;border:1px solid #9aa5b0;border-radius:5px;font:inherit;background:#fff}
.filter label{white-space:nowrap}
.finding{background:#fff;border:1px solid var(--rule);border-left:5px solid var(--rule);border-radius:5px;margin:8px 0;padding:8px 14px}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.note{border-left-color:var(--note)}
.finding.stated{opacity:.75}
.finding .head{display:flex;gap:10px;align-items:baseline;flex-wrap:wrap}
.finding .head .text{flex:1 1 60%;overflow-wrap:anywhere}
.badge{font-size:12.5px;border-radius:3px;padding:1px 7px;white-space:nowrap}
.badge.error{color:var(--error);background:var(--error-ground)}.badge.warning{color:var(--warning);background:var(--warning-ground)}.badge.note{color:var(--note);background:var(--note-ground)}.badge.state{color:#44505c;background:#eef1f4}
.line{color:var(--muted);font-variant-numeric:tabular-nums;white-space:nowrap}
.more{display:grid;grid-template-columns:max-content 1fr;gap:1px 14px;margin:4px 0 0;font-size:13.5px}
.more dt{color:var(--muted)}.more dd{margin:0;overflow-wrap:anywhere}
details{margin:8px 0;background:#fff;border:1px solid var(--rule);border-radius:5px;padding:6px 14px}
summary{cursor:pointer;font-weight:600;overflow-wrap:anywhere}
a{color:var(--note)}
ul.plain{margin:4px 0;padding-left:1.4em}
footer{max-width:1080px;margin:36px auto;padding:12px 24px;color:var(--muted);font-size:13px;border-top:1px solid var(--rule)}
[hidden]{display:none!important}
@page{size:A4;margin:16mm 14mm}
@media print{
body{background:#fff;font-size:10pt;line-height:1.55}
main,header,footer{max-width:none;padding:0}
.filter{display:none}
h1{font-size:18pt}h2{font-size:13pt;margin:18pt 0 6pt}h3{font-size:11pt}
h2,h3,h4,h5,h6,summary{break-after:avoid}
table,dl.facts{font-size:9.5pt}.more,.muted,code{font-size:8.5pt}
.finding,.tile,tr{break-inside:avoid}
.finding{margin:5pt 0;padding:4pt 8pt}
thead{display:table-header-group}
details{border:0;padding:0}
a{color:inherit;text-decoration:none}
.finding,.tile,.badge,thead th,code,pre{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
