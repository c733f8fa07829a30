// The filter of the HTML report: shows and hides what is on the page, opens rule documents for print; asks nothing of any network.

/** Static text, so that its digest can stand in the page's security policy. */
export const REPORT_SCRIPT = `
'use strict';
(function () {
  var bar = document.querySelector('.filter');
  if (!bar) return;
  bar.hidden = false;
  var text = bar.querySelector('input[type=search]');
  var family = bar.querySelector('select');
  var levels = bar.querySelectorAll('input[data-level]');
  var stated = bar.querySelector('input[data-stated]');
  var count = bar.querySelector('output');
  var findings = Array.prototype.slice.call(document.querySelectorAll('.finding'));
  var groups = Array.prototype.slice.call(document.querySelectorAll('section.file'));
  var pattern = count.getAttribute('data-pattern');
  function apply() {
    var words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var wanted = {};
    levels.forEach(function (box) { wanted[box.getAttribute('data-level')] = box.checked; });
    var shown = 0;
    findings.forEach(function (one) {
      var hay = one.getAttribute('data-text');
      var visible = wanted[one.getAttribute('data-level')] && (family.value === '' || family.value === one.getAttribute('data-family')) &&
        (!stated || stated.checked || !one.hasAttribute('data-state')) && words.every(function (word) { return hay.indexOf(word) >= 0; });
      one.hidden = !visible;
      if (visible) shown += 1;
    });
    groups.forEach(function (group) { group.hidden = !group.querySelector('.finding:not([hidden])'); });
    count.textContent = pattern.replace('{0}', String(shown)).replace('{1}', String(findings.length));
  }
  bar.addEventListener('input', apply);
  window.addEventListener('beforeprint', function () { document.querySelectorAll('details').forEach(function (one) { one.open = true; }); });
  apply();
})();
`;
