// Who to whom as a matrix; types, status, bases of dates and names as lists of switches with their counts.
window.dateline.lists = (function (dateline) {
  'use strict';
  var SIDES = 12, NAMES = 12;
  var LABELS = { quad: { 1: 'verbal cooperation', 2: 'material cooperation', 3: 'verbal conflict', 4: 'material conflict' } };
  var COLUMNS = { type: 'event_type', quad: 'quad_class', status: 'event_status', basis: 'date_basis' };
  var choice = dateline.choice, make = dateline.make;

  function label(part, value) {
    return value === '' ? 'no date' : LABELS[part] ? LABELS[part][value] || value : value.replace(/_/g, ' ');
  }

  function draw(chosen) {
    Object.keys(COLUMNS).forEach(function (part) {
      var counts = choice.tally(COLUMNS[part], part);
      var rows = dateline.values(COLUMNS[part]).map(function (value, i) { return { value: value, number: counts[i] }; });
      rows.sort(part === 'quad' ? function (one, other) { return one.value < other.value ? -1 : 1; } : byNumber);
      fill(part, rows, function (row) { return chosen[part].includes(row.value); }, function (row) { choice.toggle(part, row.value); },
        function (row) { return label(part, row.value); });
    });
    drawNames(chosen);
    drawPairs(chosen);
  }

  function byNumber(one, other) { return other.number - one.number || (one.value < other.value ? -1 : 1); }

  function fill(id, rows, isOn, click, words) {
    var most = Math.max.apply(null, [1].concat(rows.map(function (row) { return row.number; })));
    keepFocus(document.getElementById('list-' + id), rows.map(function (row) {
      var button = make('button', { type: 'button', 'aria-pressed': String(isOn(row)), 'data-value': row.value, onclick: function () { click(row); } },
        [make('span', { class: 'word' }, words(row)), make('span', { class: 'bar' }), make('span', { class: 'number' }, dateline.number(row.number))]);
      button.children[1].style.setProperty('--share', (100 * row.number / most).toFixed(1) + '%');
      if (id === 'quad') { button.classList.add('q' + row.value); }
      return make('li', {}, button);
    }));
  }

  // Whoever works by keyboard stays on the switch he pressed.
  function keepFocus(place, children) {
    var held = place.contains(document.activeElement) ? document.activeElement.getAttribute('data-value') : null;
    place.replaceChildren.apply(place, children);
    if (held !== null) {
      var same = Array.from(place.querySelectorAll('[data-value]')).find(function (one) { return one.getAttribute('data-value') === held; });
      if (same) { same.focus(); }
    }
  }

  function drawNames(chosen) {
    var counts = new Uint32Array(dateline.values('actor_name').length);
    var who = dateline.codes('actor_name'), whom = dateline.codes('recipient_name');
    choice.each(function (event) {
      counts[who[event]]++;
      if (whom[event] !== who[event]) { counts[whom[event]]++; }
    }, 'name');
    var rows = [];
    dateline.values('actor_name').forEach(function (value, i) { if (value && counts[i]) { rows.push({ value: value, number: counts[i] }); } });
    rows = rows.sort(byNumber).slice(0, NAMES);
    fill('name', rows, function (row) { return chosen.name === row.value; },
      function (row) { choice.set({ name: chosen.name === row.value ? '' : row.value }); }, function (row) { return row.value; });
  }

  function drawPairs(chosen) {
    var who = dateline.codes('actor_iso3c'), whom = dateline.codes('recipient_iso3c'), codes = dateline.values('iso3c');
    var size = codes.length, none = codes.indexOf(''), pairs = new Uint32Array(size * size), sums = new Uint32Array(size);
    choice.each(function (event) {
      if (who[event] === none || whom[event] === none) { return; }
      pairs[who[event] * size + whom[event]]++;
      sums[who[event]]++;
      sums[whom[event]]++;
    }, 'pair');
    var shown = codes.map(function (code, i) { return i; }).filter(function (i) { return sums[i] > 0; });
    shown.sort(function (one, other) { return sums[other] - sums[one] || (codes[one] < codes[other] ? -1 : 1); });
    var asked = shown.filter(function (i) { return codes[i] === chosen.who || codes[i] === chosen.whom; });
    shown = Array.from(new Set(asked.concat(shown))).slice(0, SIDES);
    shown.sort(function (one, other) { return sums[other] - sums[one] || (codes[one] < codes[other] ? -1 : 1); });
    var most = Math.max.apply(null, [1].concat(shown.map(function (i) { return Math.max.apply(null, shown.map(function (j) { return pairs[i * size + j]; })); })));
    var head = make('tr', {}, [make('td', { class: 'corner' }, 'who ↓ to whom →')].concat(shown.map(function (j) {
      return make('th', { scope: 'col' }, make('abbr', { title: dateline.country(codes[j]) }, codes[j]));
    })));
    var rows = shown.map(function (i) {
      return make('tr', {}, [make('th', { scope: 'row' }, make('abbr', { title: dateline.country(codes[i]) }, codes[i]))].concat(shown.map(function (j) {
        return make('td', {}, pairs[i * size + j] ? pair(codes[i], codes[j], pairs[i * size + j], most, chosen) : '');
      })));
    });
    keepFocus(document.getElementById('pairs'), [make('thead', {}, head), make('tbody', {}, rows)]);
    document.getElementById('pairs').hidden = shown.length === 0;
    document.getElementById('no-pairs').hidden = shown.length > 0;
  }

  function pair(who, whom, number, most, chosen) {
    var isOn = chosen.who === who && chosen.whom === whom;
    return make('button', { type: 'button', class: 'k' + dateline.level(number, most), 'aria-pressed': String(isOn), 'data-value': who + '-' + whom,
      'aria-label': dateline.country(who) + ' to ' + dateline.country(whom) + ': ' + number,
      title: dateline.country(who) + ' → ' + dateline.country(whom) + ': ' + number,
      onclick: function () { choice.set(isOn ? { who: '', whom: '' } : { who: who, whom: whom }); } }, String(number));
  }

  return { draw: draw, label: label };
}(window.dateline));
