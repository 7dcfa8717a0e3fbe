// The events as columns. events.js and texts-N.js call what stands here; nothing is asked of a server.
window.dateline = (function () {
  'use strict';
  var ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };
  var NO_DAY = -2147483648;
  var DAY = 86400000;
  var lists = {}, columns = {}, blocks = {}, waiting = {};
  var dateline = { about: { count: 0 }, NO_DAY: NO_DAY };

  dateline.take = function (about) { dateline.about = about; };
  dateline.list = function (name, values) { lists[name] = values; };
  dateline.outlines = function (view, countries) { dateline.world = { view: view, countries: countries }; };

  dateline.column = function (name, content) {
    var text = atob(content[2]);
    var bytes = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) { bytes[i] = text.charCodeAt(i); }
    columns[name] = { values: lists[content[0]], codes: new ARRAYS[content[1]](bytes.buffer) };
  };

  dateline.names = function () { return Object.keys(columns); };
  dateline.codes = function (name) { return columns[name].codes; };
  dateline.values = function (name) { return columns[name].values; };
  dateline.cell = function (name, event) { return columns[name].values[columns[name].codes[event]]; };

  dateline.country = function (code) {
    var at = columns.iso3c.values.indexOf(code);
    return code === '' ? 'no country' : at < 0 ? code : lists.country_names[at];
  };

  // A column of days, or of numbers that are not negative, as numbers; -1 for those that are empty.
  dateline.days = function (name) { return each(name, dateline.dayOf, Int32Array); };
  dateline.numbers = function (name) {
    return each(name, function (value) { return value === '' ? -1 : Number(value); }, Int32Array);
  };

  function each(name, made, Kind) {
    var column = columns[name], codes = column.codes;
    if (!column.ready) {
      var values = column.values.map(made);
      column.ready = new Kind(codes.length);
      for (var event = 0; event < codes.length; event++) { column.ready[event] = values[codes[event]]; }
    }
    return column.ready;
  }

  // Days since 1970-01-01.
  dateline.dayOf = function (text) {
    var day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text + 'T00:00:00Z') : NaN;
    return isNaN(day) ? NO_DAY : day / DAY;
  };
  dateline.dateOf = function (day) { return new Date(day * DAY); };
  dateline.textOf = function (day) { return dateline.dateOf(day).toISOString().slice(0, 10); };
  dateline.number = function (number) { return number.toLocaleString('en-US'); };

  // Sentence, address, title, place in the articles: loaded with its neighbours when first asked for.
  dateline.told = function (event) {
    var size = dateline.about.texts;
    return block(Math.floor(event / size)).then(function (rows) {
      var row = rows[event % size];
      return { id: row[0], summary: row[1], url: row[2], title: row[3], place: row[4] };
    });
  };

  function block(number) {
    if (!blocks[number]) {
      blocks[number] = new Promise(function (done, failed) {
        var script = document.createElement('script');
        script.src = 'explore/texts-' + number + '.js';
        script.onerror = function () { delete blocks[number]; failed(new Error(script.src + ' is missing')); };
        waiting[number] = done;
        document.head.appendChild(script);
      });
    }
    return blocks[number];
  }

  dateline.texts = function (number, rows) { waiting[number](rows); };

  // An element with attributes and children; text is always text.
  dateline.make = function (name, attributes, children) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'onclick') { element.addEventListener('click', attributes[key]); } else { element.setAttribute(key, attributes[key]); }
    });
    [].concat(children === undefined ? [] : children).forEach(function (child) { element.append(child); });
    return element;
  };

  // 0 for none, then five steps that each multiply the count.
  dateline.level = function (count, most) {
    return count === 0 ? 0 : 1 + Math.min(4, Math.floor((most <= 1 ? 1 : Math.log(count) / Math.log(most)) * 5));
  };

  return dateline;
}());
