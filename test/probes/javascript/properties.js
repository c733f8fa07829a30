var h = { m() { open(); }, n: function () { open(); }, o: () => { open(); }, p: async function () { open(); }, q: function named() { open(); }, r: (function () { open(); }), 's': function () { open(); } };
f({ t: function (a) { open(a); } });
class C { u = function () { open(); }; v = () => { open(); } }
var w = function () { open(); };
x.y = function () { open(); };
