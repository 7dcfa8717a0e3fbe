
// Narrows the list of articles down to what is searched for. Asks no server for anything.
(function () {
  'use strict';
  var ROW = /^[vdcmq]([0-9a-f]{16})-[0-9]{8,9}$/;
  var field = document.getElementById('asked');
  var found = document.getElementById('found');
  var items = Array.prototype.slice.call(document.querySelectorAll('#all li'));
  var waiting = 0;

  function plain(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }

  function link(item) {
    return item.firstElementChild;
  }

  var articles = items.map(function (item) { return link(item).getAttribute('href').split('#')[1]; });
  var texts = items.map(function (item, i) { return plain(item.textContent) + ' ' + articles[i]; });

  var shown = items.map(function () { return true; });
  var led = [];

  // The id of a row that stands in an article leads to its words.
  function show() {
    var asked = field.value.trim();
    var row = ROW.exec(asked);
    var words = plain(row ? 'a' + row[1] : asked).split(/\s+/);
    var hits = [];
    texts.forEach(function (text, i) {
      var hit = words.every(function (word) { return text.includes(word); });
      if (hit !== shown[i]) { items[i].hidden = !hit; }
      shown[i] = hit;
      if (hit) { hits.push(i); }
    });
    led.forEach(function (i) { link(items[i]).hash = articles[i]; });
    led = row ? hits : [];
    led.forEach(function (i) { link(items[i]).hash = asked; });
    found.textContent = asked ? hits.length + ' of ' + items.length : '';
    return hits.map(function (i) { return items[i]; });
  }

  field.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(show, 60);
  });
  field.addEventListener('keydown', function (event) {
    var hits = event.key === 'Enter' ? show() : [];
    if (asksForOne(hits)) { link(hits[0]).click(); }
  });

  function asksForOne(hits) {
    return hits.length === 1;
  }

  // index.html#v0123456789abcdef-00000041 leads to that row.
  function follow() {
    var asked = decodeURIComponent(location.hash.slice(1));
    if (/^[avdcmq][0-9a-f]{16}/.test(asked)) {
      field.value = asked;
      var hits = show();
      if (asksForOne(hits)) { location.replace(link(hits[0]).href); }
    }
  }

  document.getElementById('search').hidden = false;
  window.addEventListener('hashchange', follow);
  show();
  follow();
}());
