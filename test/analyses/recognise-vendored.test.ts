// Copies of third-party libraries are recognised; the vendor's own files, wrappers and mentions are not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { componentFact } from '../../src/analyses/components/component-fact.ts';
import { recogniseVendored } from '../../src/analyses/components/recognise-vendored.ts';
import { readThirdParty } from '../../src/ruleset/vocabularies/third-party.ts';

const RAW: unknown = load(readFileSync('rules/vocabularies/third-party.yaml', 'utf8'));
const { value: vocabulary, problems } = readThirdParty(RAW);
const UMD = '(function (global, factory) { typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : 0 })';
const recognised = (path: string, head = ''): string => {
  const found = recogniseVendored(path, head, vocabulary);
  return found === undefined ? '' : [found.name, found.version ?? '', found.evidence].join('|');
};

describe('third-party vocabulary', () => {
  it('is read without a problem', () => assert.deepEqual(problems, []));

  it('reports faulty entries and goes on', () => {
    const faulty = readThirdParty({ licence: 'a', copyright: 'b', preamble: 'c', 'no-title': [], 'package-folders': [], libraries: [{ name: 'X', banners: ['(', 'X(', '-x'], files: ['x'] }] });
    assert.equal(faulty.problems.length, 3);
    assert.ok(faulty.value.files.has('x'));
    assert.equal(recogniseVendored('a.js', '/*! jQuery v3.1.0 */', readThirdParty(undefined).value), undefined);
  });
});

describe('recogniseVendored', () => {
  const copies: readonly (readonly [path: string, head: string, expected: string])[] = [
    ['wwwroot/lib/jquery/jquery.js', '/*!\n * jQuery JavaScript Library v3.4.1\n * https://jquery.com/\n', 'jQuery|3.4.1|banner'],
    ['static/js/app.js', '/*! jQuery v2.1.4 | (c) 2005, 2015 jQuery Foundation, Inc. | jquery.org/license */!function(a,b){', 'jQuery|2.1.4|banner'],
    ['a/bootstrap.min.css', '@charset "UTF-8";/*!\n * Bootstrap  v5.3.1 (https://getbootstrap.com/)\n * Copyright 2011-2023', 'Bootstrap|5.3.1|banner'],
    ['js/vue.js', '/*!\n * Vue.js v2.6.12\n * (c) 2014-2020 Evan You\n * Released under the MIT License.\n */', 'Vue|2.6.12|banner'],
    ['public/react-dom.production.min.js', '/** @license React v16.13.1\n * react-dom.production.min.js\n *\n * Copyright (c) Facebook, Inc.', 'React|16.13.1|banner'],
    ['plugins/layer/layer.js', '/*! layer-v3.1.1 Web MIT License  http://layer.layui.com/ */\n;!function', 'layer|3.1.1|banner'],
    ['easyui/jquery.easyui.min.js', '/**\n * jQuery EasyUI 1.4.5\n * \n * Copyright (c) 2009-2016 www.jeasyui.com.', 'jQuery EasyUI|1.4.5|banner'],
    ['ext/ext-all.js', '/*!\n * Ext JS Library 3.4.0\n * Copyright(c) 2006-2011 Sencha Inc.', 'Ext JS|3.4.0|banner'],
    ['x/y.js', '// CodeMirror, copyright (c) by Marijn Haverbeke and others\n// Distributed under an MIT license', 'CodeMirror||banner'],
    ['x/plugin.js', '/**\n * Copyright (c) Tiny Technologies, Inc. All rights reserved.\n * Version: 5.2.1', 'TinyMCE|5.2.1|banner'],
    ['WdatePicker.js', '/*\n * My97 DatePicker 4.72 Release\n * License: http://www.my97.net/dp/license.asp\n */', 'My97DatePicker|4.72|banner'],
    ['zTree/js/a.js', ' \n/*\n * JQuery zTree core v3.5.18\n * http://zTree.me/\n * Licensed same as jquery - MIT License', 'zTree|3.5.18|banner'],
    ['lib/cornerstoneTools.js', '/*! cornerstone-tools - 6.0.10 - 2023-07-21 | (c) 2017 Chris Hafey */', 'cornerstoneTools|6.0.10|banner'],
    ['js/mathgrid.js', '/*! MathGrid Widgets v1.4.2 | MIT License | https://example.org/mathgrid */', 'MathGrid Widgets|1.4.2|banner'],
    ['js/jquery-1.8.3.min.js', '', 'jQuery|1.8.3|name'],
    ['js/jquery-3.3.1.slim.min.js', '', 'jQuery|3.3.1|name'],
    ['js/moment.min.js', '!function(e,t){"object"==typeof exports', 'Moment.js||name'],
    ['assets/js/echarts.js', `/*\n* Licensed to the Apache Software Foundation (ASF)\n*/\n${UMD}`, 'ECharts||name'],
    ['js/swiper-4.5.0.bundle.js', '', 'Swiper|4.5.0|name'],
    ['js/easyui-lang-zh_CN.js', 'if ($.fn.pagination){', 'jQuery EasyUI||name'],
    ['js/three.min.js', `// a build\n${UMD}`, 'three.js||name'],
    ['css/bootstrap.min14ed.css', '', 'Bootstrap||name'],
    ['static/bower_components/fastclick/lib/fastclick.js', ';(function () {', 'FastClick||folder'],
    ['static/bower_components/some-widget/dist/w.js', '', 'some-widget||folder'],
    ['META-INF/resources/webjars/stomp-websocket/2.3.3/stomp.js', '', 'stomp-websocket|2.3.3|folder'],
    ['webapp/ueditor/dialogs/image/image.js', 'function initTabs() {', 'UEditor||folder'],
    ['webapp/ueditor/dialogs/image/image.html', '<!doctype html>', 'UEditor||folder'],
    ['webapp/jquery-easyui-1.5.1/plugins/own.js', '', 'jQuery EasyUI|1.5.1|folder'],
    ['Scripts/lib/ueditor/1.4.3/dialogs/image/image.js', 'function initTabs() {', 'UEditor||folder'],
    ['Scripts/lib/webuploader/0.1.5/server/fileupload.php', '<?php', 'WebUploader||folder'],
    ['webapp/ueditor1_4_3_3-utf8-jsp/ueditor.config.js', '', 'UEditor|1.4.3.3|folder'],
    ['miniprogram/dist_vant/button/index.js', "import { VantComponent } from '../common/component';", 'Vant||folder'],
    ['src/main/webapp/static/codemirror/mode/sql/sql.js', '(function(mod) {', 'CodeMirror||folder'],
    ['static/ueditor/php/controller.php', '<?php', 'UEditor||folder'],
    ['Scripts/lib/ueditor/1.4.3/net/App_Code/Handler.cs', 'using System;', 'UEditor||folder'],
    ['wwwroot/swagger-ui/index.html', '<html>', 'swagger-ui||folder'],
    ['his/thinkphp/convention.php', '', 'ThinkPHP||folder'],
    ['his/system/database/drivers/mysqli/mysqli_driver.php', '', 'CodeIgniter||folder'],
    ['js/Highcharts/exporting-server/php/index.php', '', 'Highcharts||folder'],
    ['extend/wxpay/lib/WxPayApi.php', '<?php', 'WeChat Pay SDK||folder'],
    ['library/Nusoap/nusoap.php', '<?php', 'NuSOAP||folder'],
    ['webapp/statics/bootstrap/docs/_data/showcase.yml', '', 'Bootstrap||folder'],
  ];
  for (const [path, head, expected] of copies) it(`knows ${path}`, () => assert.equal(recognised(path, head), expected));

  const own: readonly (readonly [path: string, head: string])[] = [
    ['static/js/patient.js', "$(function () { $('#patient').datagrid({ url: '/patient/list' }); });"],
    ['static/js/patient.js', '/**\n * Patient list. Requires jQuery v1.8+ and Bootstrap v3.3.7 (http://getbootstrap.com)\n * Copyright (c) 2019 Some Hospital Software Ltd.\n */'],
    ['static/js/common.js', '/*\n * common functions, based on jQuery 1.11.3, layer-v3.1.1\n * http://intranet/wiki\n */'],
    ['static/js/order.js', "// uses echarts v4.1.0\nvar chart = echarts.init(document.getElementById('main'));"],
    ['static/js/editor.js', '/**\n * wangEditor wrapper\n * @author zhang\n */\n(function ($) {'],
    ['src/plugins/highcharts.js', "import Highcharts from 'highcharts';\nexport default Highcharts;"],
    ['src/plugins/echarts.js', "import * as echarts from 'echarts/core'"],
    ['src/utils/codemirror.js', "const CodeMirror = require('codemirror');"],
    ['static/js/echarts.js', 'var myChart = echarts.init(dom); myChart.setOption(option);'],
    ['static/js/viewer.js', "console.log('viewer.js loaded');"],
    ['static/js/print.min.js', 'function printOrder(id){window.open("/print?id="+id)}'],
    ['static/js/login.1.js', "$(function(){ $('input').iCheck({}); });"],
    ['static/js/user.index.1.0.js', '$(function() {})'],
    ['static/plugins/own/own.js', '(function ($) { $.fn.own = function () {}; })(jQuery);'],
    ['public/js/jquery.select.js', '/*\n * made by somebody 2013-08-08\n */\n(function($){'],
    ['public/config.js', 'window.config = { api: "http://10.0.0.1:8080" }'],
    ['static/js/his.js', '/**\n * HIS front end v2.1\n * Copyright (c) 2019 Some Hospital Software Ltd.\n */'],
    ['static/js/ry-ui.js', '/**\n * helpers\n * Copyright (c) 2019 somebody\n */'],
    ['webapp/ueditor/ueditor.config.js', 'window.UEDITOR_HOME_URL = "/ueditor/";'],
    ['webapp/ckeditor/config.js', 'CKEDITOR.editorConfig = function (config) {};'],
    ['webapp/ckeditor/plugins/hospital/plugin.js', "CKEDITOR.plugins.add('hospital', {});"],
    ['static/layui/lay/modules/patient.js', "layui.define(['table'], function (exports) {"],
    ['src/components/tinymce/langs/index.js', "export default {}"],
    ['src/components/ueditor/dialogs/own.js', 'export const a = 1;'],
    ['src/main/java/com/hospital/jquery/A.java', '/*! jQuery v3.1.0 | (c) */'],
    ['vue-2.0/app.txt', ''],
    ['his/thinkphp/base.php', '<?php // ThinkPHP'],
    ['his/system/controllers/Patient.php', '<?php class Patient extends CI_Controller {'],
    ['extend/wxpay/lib/WxPayConfig.php', '<?php'],
    ['extend/wxpay/Refund.php', '<?php'],
    ['static/ueditor/php/own_upload.php', '<?php'],
    ['Scripts/lib/ueditor/1.4.3/net/Own.cs', 'using System;'],
    ['Scripts/lib/webuploader/0.1.5/upload.js', 'var uploader = create();'],
    ['src/bootstrap/docs/settings.yml', ''],
    ['index.html', '<!-- jQuery v3.1.0 (c) MIT -->\n<script src="jquery-3.1.0.min.js"></script>'],
    ['static/js/version.js', '/*\n * Version 1.2.3, released under the terms of our contract, http://intranet\n * MIT\n */'],
  ];
  own.forEach(([path, head]) => it(`leaves ${path} alone: ${head.slice(0, 30).replace(/\s+/g, ' ')}`, () => assert.equal(recognised(path, head), '')));

  it('looks at ASCII only and survives any head', () => {
    assert.equal(recognised('a.js', '/*! layer-v2.1 \xe5\xbc\xb9\xe5\xb1\x82 License LGPL  http://layer.layui.com/ */'), 'layer|2.1|banner');
    for (const head of ['/*', '//', '/**/', '/*!*/', '\ufeff', '@charset "', '/'.repeat(2048), '*'.repeat(2048), '/*'.repeat(1024), '\n'.repeat(2048), '; '.repeat(1024)]) assert.doesNotThrow(() => recognised('a.js', head));
  });
});

describe('componentFact', () => {
  it('names the library, its version and what gave it away', () => {
    const copy = recogniseVendored('lib/jquery.js', '/*! jQuery v3.1.0 | (c) JS Foundation */', vocabulary);
    assert.ok(copy !== undefined);
    assert.deepEqual(componentFact('lib/jquery.js', copy), { kind: 'component', name: 'jQuery', path: 'lib/jquery.js', data: { origin: 'vendored', evidence: 'banner', version: '3.1.0' } });
  });
});
