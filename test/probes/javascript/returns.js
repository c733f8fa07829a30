var a = function () { open(); close(); };
var b = () => { open(); close(); };
function c() { open(); close(); }
var d = function () { open(); if (x) { close(); } };
var e = function () { open(); x = close(); };
var f = function () { x = open(); x = close(); };
var g = function () { open(); return close(); };
run(function () { open(); close(); });
var h = { m() { open(); close(); }, n: function () { open(); close(); } };
var i = function () { open(); close(); shut(); };
var j = async function () { open(); await close(); };
var k = function () { open(); x.y = 1; };
var l = function () { x = 1; };
var m = function () { open(); new Foo(); };
var n = function () { open(); a + b; };
