// The chosen events as a table, and as a file to keep.
window.dateline.table = (function (dateline) {
  'use strict';
  var PAGE = 25;
  var ROOM = 4194304; // for more events than a page will ever hold
  var ORDERS = {
    newest: function () { return byDay(-1); },
    oldest: function () { return byDay(1); },
    told: function () {
      var articles = dateline.numbers('article_count');
      return byNumber(dateline.numbers('story_count').map(function (stories, event) { return stories * 1000 + Math.min(999, articles[event]); }));
    },
    dead: function () { return byNumber(dateline.numbers('dead_low')); },
  };
  var choice = dateline.choice, make = dateline.make;
  var orders = {}, events = [], shown = 0, drawing = 0;

  // Events in the order of their first days; those without a date last.
  function byDay(way) {
    var first = choice.first, keys = new Float64Array(first.length);
    for (var event = 0; event < keys.length; event++) {
      keys[event] = (first[event] === dateline.NO_DAY ? 1e9 : way * first[event]) * ROOM + event;
    }
    return sorted(keys);
  }

  // The greatest number first, of equal ones the newest.
  function byNumber(numbers) {
    var newest = orderOf('newest'), keys = new Float64Array(newest.length);
    newest.forEach(function (event, place) { keys[place] = -numbers[event] * ROOM + place; });
    return sorted(keys).map(function (place) { return newest[place]; });
  }

  // Numbers are sorted much faster than by a comparison of our own: what is sorted stands behind the room.
  function sorted(keys) {
    return Uint32Array.from(keys.sort(), function (key) { return ((key % ROOM) + ROOM) % ROOM; });
  }

  function orderOf(name) {
    orders[name] = orders[name] || ORDERS[name]();
    return orders[name];
  }

  function start() {
    document.getElementById('order').addEventListener('change', draw);
    document.getElementById('more').addEventListener('click', function () { add(PAGE, true); });
    document.getElementById('download').addEventListener('click', download);
  }

  function draw() {
    events = Array.from(orderOf(document.getElementById('order').value).filter(choice.meets));
    document.getElementById('rows').replaceChildren();
    shown = 0;
    drawing++;
    add(PAGE, false);
  }

  function add(number, isAsked) {
    var now = drawing, from = shown, next = events.slice(from, from + number);
    shown += next.length;
    var left = events.length - shown, more = document.getElementById('more');
    more.hidden = left === 0;
    more.textContent = 'Show ' + Math.min(PAGE, left) + ' more of ' + dateline.number(left);
    return Promise.all(next.map(dateline.told)).then(function (told) {
      if (now !== drawing) { return; }
      var rows = next.map(function (event, i) { return row(event, told[i]); });
      document.getElementById('rows').append.apply(document.getElementById('rows'), rows);
      if (isAsked && rows.length) { rows[0].querySelector('a, td').focus(); }
    }).catch(complain);
  }

  function complain(error) { document.getElementById('said').textContent = 'Some of the texts could not be loaded: ' + error.message; }

  function row(event, told) {
    var of = function (name) { return dateline.cell(name, event); };
    return make('tr', { id: 'row-' + told.id }, [
      cell('date', [days(event), small(of('date_basis') ? words(of('date_precision')) + ', ' + words(of('date_basis')) : '')]),
      cell('event', [of('event_type'), small([of('event_mode'), of('event_status')].filter(Boolean).map(words).join(', '))]),
      cell('who → to whom', [side(event, 'actor'), ' → ', side(event, 'recipient')]),
      cell('where', [of('place_name') || (of('iso3c') ? dateline.country(of('iso3c')) : ''),
        small(of('iso3c') ? (of('place_name') ? dateline.country(of('iso3c')) : '') + (of('place_basis') === 'inferred' ? ' inferred' : '') : '')]),
      cell('as it is told', source(event, told)),
      cell('dead', bounds(of('dead_low'), of('dead_high'))),
      cell('injured', bounds(of('injured_low'), of('injured_high'))),
      cell('articles', of('article_count')),
    ]);
  }

  function cell(name, content) { return make('td', { 'data-name': name, class: /dead|injured|articles/.test(name) ? 'count' : '' }, content); }
  function small(text) { return make('small', {}, text); }
  function words(text) { return text.replace(/_/g, ' '); }

  function days(event) {
    var first = dateline.cell('date_start', event), last = dateline.cell('date_end', event);
    return first === '' ? 'no date' : first === last ? first : first + ' – ' + last;
  }

  function side(event, part) {
    var name = dateline.cell(part + '_name', event), code = dateline.cell(part + '_iso3c', event);
    var country = code === '' ? '' : dateline.country(code) + (dateline.cell(part + '_basis', event) === 'inferred' ? ', inferred' : '');
    return make('span', {}, [name || '–', small(country && country !== name ? ' (' + country + ')' : '')]);
  }

  function bounds(low, high) {
    return low === '' && high === '' ? '' : low === high ? low : low === '' ? '≤ ' + high : high === '' ? '≥ ' + low : low + '–' + high;
  }

  function source(event, told) {
    var parts = [told.place ? make('a', { href: told.place, dir: 'auto' }, told.summary) : make('span', { dir: 'auto' }, told.summary)];
    var from = dateline.cell('first_published_on', event);
    parts.push(make('small', {}, [told.url
      ? make('a', { href: told.url, rel: 'noreferrer noopener', dir: 'auto' }, told.title || told.url)
      : make('span', { dir: 'auto' }, told.title), from ? ', first published ' + from : '']));
    return parts;
  }

  // For spreadsheets: a text that would be taken for a formula gets an apostrophe before it.
  function quoted(text, isText) {
    if (isText && /^[\s\u0000-\u0020"'\u200b-\u200f\ufeff]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text)) { text = "'" + text; }
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function download() {
    var button = document.getElementById('download'), said = document.getElementById('said'), names = dateline.names();
    var chosen = events.slice();
    button.disabled = true;
    said.textContent = 'Collecting ' + dateline.number(chosen.length) + ' events …';
    Promise.all(chosen.map(dateline.told)).then(function (told) {
      var lines = ['\ufeff' + ['event_id'].concat(names, ['summary', 'source_url', 'source_title']).join(',')];
      chosen.forEach(function (event, i) {
        var cells = names.map(function (name) { return quoted(dateline.cell(name, event), /_name$/.test(name)); });
        lines.push([told[i].id].concat(cells, [quoted(told[i].summary, true), quoted(told[i].url, true), quoted(told[i].title, true)]).join(','));
      });
      var address = URL.createObjectURL(new Blob([lines.join('\r\n') + '\r\n'], { type: 'text/csv' }));
      make('a', { href: address, download: 'dateline-' + dateline.about.release + '-selection.csv' }).click();
      setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
      said.textContent = dateline.number(chosen.length) + ' events saved.';
    }).catch(complain).finally(function () { button.disabled = false; });
  }

  return { start: start, draw: draw, count: function () { return events.length; } };
}(window.dateline));
