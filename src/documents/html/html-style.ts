// The style sheet of HTML documents: readable on screen, A4 in print, no font or picture from elsewhere.
import { BAND_GROUND, HEAD_GROUND, INK, PALETTE, RULE } from '../palette.ts';

const tones = Object.entries(PALETTE).map(([tone, shade]) => `.t-${tone}{color:#${shade.text};background:#${shade.ground}}span.t-${tone},code.t-${tone}{background:none}`).join('\n');

export const HTML_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f3f4f6;color:#${INK};font:12pt/1.65 "Source Han Serif SC","Noto Serif CJK SC",SimSun,"宋体","Songti SC",serif}
main{max-width:210mm;margin:0 auto;background:#fff}
section{padding:16mm 18mm;border-bottom:1px solid #${RULE};background:#fff}
section.landscape{width:297mm;max-width:100vw;margin-left:50%;transform:translateX(-50%)}
h1,h2,h3,h4,thead th,table.facts th,.title,.callout strong{font-family:"Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei",SimHei,"黑体","PingFang SC",sans-serif}
h1{font-size:22pt;line-height:1.4;margin:0}
h2{font-size:16pt;margin:1.4em 0 .6em;border-bottom:2px solid #${PALETTE.accent.text};padding-bottom:.2em}
section>h2:first-child{margin-top:0}
h3{font-size:13pt;margin:1.3em 0 .5em}
h4{font-size:12pt;margin:1.1em 0 .4em}
p{margin:.5em 0}
ul,ol{margin:.4em 0;padding-left:1.8em}
.note{color:#${PALETTE.muted.text};font-size:10.5pt}
code{font:.92em Consolas,"Courier New","Noto Sans Mono CJK SC",monospace;overflow-wrap:anywhere;unicode-bidi:isolate}
span.id{white-space:nowrap}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.6em 0;font-size:10.5pt;line-height:1.5}
table.compact{font-size:9pt}
th,td{border:1px solid #${RULE};padding:.35em .5em;vertical-align:top;text-align:left;overflow-wrap:anywhere;font-weight:normal}
thead th{background:#${HEAD_GROUND};font-weight:600;text-align:center;vertical-align:middle}
tr.band th{background:#${BAND_GROUND}}
td.c,th.c{text-align:center}
table.facts th{width:32%;background:#${HEAD_GROUND};text-align:left}
td p,th p{margin:0}
td p+p,th p+p{margin-top:.25em}
.callout{border:1px solid currentColor;border-left-width:5px;padding:.6em .9em;margin:.8em 0}
.callout strong{font-size:14pt}
.callout p{color:#${INK}}
.cover{min-height:240mm;display:flex;flex-direction:column;justify-content:space-between;text-align:center}
.cover .title{padding-top:45mm}
.cover .subtitle{font-size:16pt;margin-top:8mm}
.cover table{width:75%;margin:0 auto;text-align:left;font-size:12pt}
.cover .note{text-align:left}
nav ol{list-style:none;padding:0}
nav li.l2{padding-left:2em}
nav a{color:inherit;text-decoration:none}
nav a:hover,nav a:focus{text-decoration:underline}
${tones}
@page{size:A4 portrait;margin:18mm 16mm 18mm 16mm}
@page wide{size:A4 landscape;margin:16mm 14mm 16mm 14mm}
@media screen and (max-width:640px){
section{padding:6mm 4mm}
section.landscape{width:auto;margin-left:0;transform:none;overflow-x:auto}
section.landscape table{min-width:180mm}
.cover{min-height:0}
.cover .title{padding-top:15mm}
.cover table{width:100%;margin:8mm 0}
table.facts th{width:38%}
}
@media print{
body,main{background:#fff;max-width:none}
body{font-size:11pt;line-height:1.5}
nav{line-height:1.25}
nav li{font-size:10.5pt}
table{font-size:10pt;line-height:1.4}
table.compact{font-size:8.5pt}
th,td{padding:.2em .4em}
table.sign{break-inside:avoid}
section{padding:0;border:0;break-before:page}
section.cover{break-before:auto}
section.landscape{page:wide;width:auto;max-width:none;margin-left:0;transform:none}
.cover{min-height:0;height:250mm}
thead{display:table-header-group}
tr,.callout{break-inside:avoid}
tr.band{break-after:avoid}
h2,h3,h4{break-after:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
