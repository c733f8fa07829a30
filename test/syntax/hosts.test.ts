// Code inside pages: what is found in each kind of page, at the page's own positions, also while the page is being typed.
import assert from 'node:assert/strict';
import type { FileKind } from '../../src/model/file-kind.ts';
import { maskedText, type EmbeddedCode } from '../../src/syntax/hosts/embedded-code.ts';
import { findEmbeddedCode, HOST_KINDS } from '../../src/syntax/hosts/find-embedded-code.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { HAS_ERROR } from '../../src/syntax/syntax-tree.ts';
import { costOf } from '../processor-time.ts';
import { openTestParsers } from './open-test-parsers.ts';

const PAGES: Readonly<Partial<Record<FileKind, string>>> = {
  vue: `<template>
  <div v-if="a < b && c" :style="{ color: x }" @click="save(id); close()" v-for="(row, i) in rows.filter(f)" :key="row.id">
    {{ row.name | upper }} 文本 {{ {a: 1}.a }}<b v-html='html'/>
    <slot-user #item="{ row }" v-model="form.name" @input="(e) => set(e)" plain="no">{{ i }}{{ j }}</slot-user>
    <!-- {{ hidden }} <p :a="hidden"> -->
  </div>
</template>
<script setup lang="ts">
const total: number = 1 // </template>
</script>
<style scoped>.a { b: {{ c }} }</style>
`,
  html: `<!DOCTYPE html><html><head><title>a <script>no()</script></title>
<script src="x.js"></script><script type="text/template"><p>{{ no }}</p></script><script type="application/json">{"no": 1}</script>
<script>var a = 1; // <b>
if (a < 2) { go("</p>") }
</script><SCRIPT TYPE="text/javascript">upper([[\${total}]]);</SCRIPT></head>
<body onload="init(); run('甲')"><a href="javascript:void(open1())">x</a><!-- <script>no()</script> --></body></html>
`,
  jsp: `<%@ page language="java" import="java.util.List" contentType="text/html" %>
<%-- no(); --%><%! private String name = "甲"; String f(int x) { return name; } %>
<html><% if (x > 1) { // note %>
<b class="<%= request.getParameter("id") %>"><%= name %></b>
<% for (String s : list) { %><i>\${s.name}</i><% } } %>
<jsp:scriptlet>last();</jsp:scriptlet>
<a onclick="del('<%= id %>'); <% x(); %>">x</a><asp:b onclick="no"/>
<script>var id = '<%= id %>', n = <%= n %>; <% if (x) { %>run(n);<% } %> var m = \${el.m};</script></html>
`,
  aspx: `<%@ Page Language="C#" Inherits="X" %>
<script runat="server">
  protected string Name { get; set; }
  void Page_Load() { Name = Request["id"]; }
</script>
<p><% if (x) { %><b><%: Name %></b><%# Eval("甲") %><% } %></p>
<script>var a = <%= A %>;</script>
`,
  razor: `@model His.Patient
@using System.Text
@inject IService Service
@{
    ViewBag.Title = "甲"; // note }
    var sql = $"select {id}" + @"a""b";
    <p class="@css">@Model.Name.Trim() <br> x</p>
    foreach (var o in items) { @: line @o.Id
    }
}
@* no(); *@
<p>mail@example.test @@media</p>
@if (a < b) { <b>@(x + 1)</b> } else if (c) { <i /> } else { Run(); }
@foreach (var p in Model.Items.Where(q => q.Ok))
{
    <li data-id="@p.Id">@p.Name[0].ToString("x") @await Html.PartialAsync("p")!</li>
}
@switch (n) { case 1: <u>@one</u> break; default: break; }
<script>var id = '@Model.Id', n = @n;</script>
@section Scripts { <script>go();</script> }
@functions {
    public string Name { get; set; }
    string F() { return "}"; }
}
`,
  php: `<html><?php if ($a) { echo "?>"; } // end ?>
<script>var id = '<?= $id ?>', n = <?php echo $n; ?>; <?php if ($x): ?>run(n);<?php endif ?></script>
<script type="module">import a from '<?= $b ?>';</script></html>
`,
};

/** Kind of page -> what the parser reads of each program, ranges joined by ⋮, white space folded. */
const PROGRAMS: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  vue: [
    'script typescript: const total: number = 1 // </template>',
    'template typescript: (a < b && c);⋮({ color: x });⋮{save(id); close()}⋮(rows.filter(f));⋮(row.id);⋮( row.name | upper );⋮( {a: 1}.a );⋮(html);⋮(form.name);⋮{(e) => set(e)}⋮( i );⋮( j );',
  ],
  html: [
    'script javascript: var a = 1; // <b> if (a < 2) { go("</p>") }',
    'script javascript: upper(____________);',
    "template javascript: {init(); run('甲')}⋮{void(open1())}",
  ],
  jsp: [
    'page java: import java.util.List;⋮private String name = "甲"; String f(int x) { return name; }⋮if (x > 1) { // note⋮request.getParameter("id") ;⋮name ;⋮for (String s : list) {⋮} }⋮last();⋮id ;⋮x();⋮id ;⋮n ;⋮if (x) {⋮}',
    "script javascript: var id = '_________', n = ________; run(n); var m = _______;",
    "template javascript: {del('_________'); }",
  ],
  aspx: [
    'page csharp: if (x) {⋮_= Name ;⋮_= Eval("甲") ;⋮}⋮_= A ;',
    'page csharp: class _ { protected string Name { get; set; } void Page_Load() { Name = Request["id"]; } }',
    'script javascript: var a = ________;',
  ],
  razor: [
    'page csharp: using System.Text;⋮IService Service;⋮ViewBag.Title = "甲"; // note } var sql = $"select {id}" + @"a""b";⋮_=css;⋮Model.Name.Trim();⋮foreach (var o in items) {⋮_=o.Id;⋮}⋮if (a < b)⋮{⋮(x + 1);⋮}⋮else if (c)⋮{⋮}⋮else⋮{ Run(); }⋮foreach (var p in Model.Items.Where(q => q.Ok))⋮{⋮_=p.Id;⋮p.Name[0].ToString("x");⋮await Html.PartialAsync("p");⋮}⋮switch (n)⋮{ case 1:⋮_=one;⋮break; default: break; }⋮_=Model.Id;⋮_=n;',
    'page csharp: class _ { public string Name { get; set; } string F() { return "}"; } }',
    "script javascript: var id = '_________', n = __;",
    'script javascript: go();',
  ],
  php: [
    "script javascript: var id = '__________', n = _________________; run(n);",
    "script javascript: import a from '_________';",
  ],
};

function readByParser(text: string, { role, language, ranges, masks }: EmbeddedCode): string {
  const masked = maskedText(text, masks);
  const parts = ranges.map(({ start, end }) => masked.slice(start, end).replace(/\s+/g, ' ').trim());
  return `${role} ${language}: ${parts.filter((part) => part !== '').join('⋮')}`;
}

describe('code in pages', () => {
  let parsers: Parsers;

  before(async () => { parsers = await openTestParsers(); });

  for (const kind of HOST_KINDS) {
    const page = PAGES[kind]!;

    it(`is found in ${kind}`, () => {
      assert.deepEqual(findEmbeddedCode(kind, page).map((code) => readByParser(page, code)), PROGRAMS[kind]);
    });

    it(`is parsed without mistakes in ${kind}, at the page's positions`, () => {
      for (const code of findEmbeddedCode(kind, page)) {
        const { value: tree, problems } = parsers.parseEmbedded(page, code);
        const seen = maskedText(page, code.masks);
        assert.deepEqual(problems, []);
        assert.equal(tree!.flags[0]! & HAS_ERROR, 0, readByParser(page, code));
        const names = [...tree!.kind].flatMap((one, n) => (tree!.language.kinds[one] === 'identifier' ? [seen.slice(tree!.start[n], tree!.end[n])] : []));
        assert.ok(names.length > 0);
        for (const name of names) assert.match(name, /^[\w\u4e00-\u9fff]+$/);
        assert.ok(!names.includes('no') && !names.includes('hidden'));
      }
    });

    it(`does no harm half-typed in ${kind}`, () => {
      for (let length = 0; length <= page.length; length += 3) {
        for (const text of [page.slice(0, length), page.slice(length), page.slice(0, length) + page.slice(length + 7)]) {
          for (const { ranges, masks } of findEmbeddedCode(kind, text)) {
            ranges.forEach((range, index) => assert.ok(range.start >= (ranges[index - 1]?.end ?? 0) && range.end >= range.start && range.end <= text.length, JSON.stringify(text)));
            assert.equal(maskedText(text, masks).length, text.length);
            for (const mask of masks) assert.equal(mask.text.length, mask.end - mask.start);
          }
        }
      }
    });
  }

  it('keeps a half-typed expression of a template to itself', () => {
    const page = '<template><p :a="good(1)" :b="bad(" @c="fine()"></p></template>';
    assert.deepEqual(findEmbeddedCode('vue', page).map((code) => readByParser(page, code)), ['template javascript: (good(1));⋮{fine()}', 'template javascript: (bad();']);
  });

  it('is not looked for where there is none', () => {
    assert.deepEqual(findEmbeddedCode('java', 'class A {}'), []);
    assert.deepEqual(findEmbeddedCode('aspx', '<%@ Page Language="VB" %><% If x Then %>'), []);
    assert.deepEqual(findEmbeddedCode('vue', '<template lang="pug">\np(:a="x") {{ y }}\n</template>'), []);
    assert.deepEqual(findEmbeddedCode('html', '<p>'), []);
  });

  it('is found in linear time', () => {
    for (const kind of HOST_KINDS) {
      for (const unit of ['<a ', '{{ ', '<% ', '@{ <p> ', '<a b="', '@(', '<?php ', '<!--', '@if (x) { ', '<script>', '[[${', '"', "'", '<jsp:scriptlet>']) {
        const text = unit.repeat(Math.ceil(40_000 / unit.length));
        assert.ok(costOf(() => findEmbeddedCode(kind, text)) < 3000, `${kind}: ${unit}`);
      }
    }
  });
});
