// What is chosen, which events that leaves, and both as the part of an address behind #.
window.dateline.choice = (function (dateline) {
  'use strict';
  var SETS = { type: 'event_type', quad: 'quad_class', status: 'event_status', basis: 'date_basis' };
  var PARTS = ['country', 'pair', 'type', 'quad', 'status', 'basis', 'span', 'name', 'town'];
  var BITS = {};
  PARTS.forEach(function (part, i) { BITS[part] = 1 << i; });

  var count, missed, first, last, listeners = [];
  var chosen = empty();
  var choice = { PARTS: PARTS };

  function empty() {
    return { country: '', as: 'any', who: '', whom: '', from: '', to: '', name: '', town: '',
      type: [], quad: [], status: [], basis: [] };
  }

  choice.start = function () {
    count = dateline.about.count;
    missed = new Uint16Array(count);
    first = dateline.days('date_start');
    last = dateline.days('date_end');
    choice.first = first;
    choice.last = last;
    window.addEventListener('hashchange', read);
    read();
  };

  choice.get = function () { return chosen; };
  choice.onChange = function (listener) { listeners.push(listener); };

  choice.set = function (changes) {
    chosen = Object.assign({}, chosen, changes);
    location.replace('#' + (address() || 'all')); // read() follows
  };

  choice.toggle = function (part, value) {
    var changes = {};
    changes[part] = chosen[part].includes(value) ? chosen[part].filter(function (one) { return one !== value; })
      : chosen[part].concat(value);
    choice.set(changes);
  };

  choice.clear = function (part) {
    var none = empty(), keys = { country: ['country', 'as'], pair: ['who', 'whom'], span: ['from', 'to'] };
    var changes = {};
    (part ? keys[part] || [part] : Object.keys(none)).forEach(function (key) { changes[key] = none[key]; });
    choice.set(changes);
  };

  choice.isSet = function (part) {
    switch (part) {
      case 'pair': return chosen.who !== '' || chosen.whom !== '';
      case 'span': return chosen.from !== '' || chosen.to !== '';
      default: return chosen[part].length > 0;
    }
  };

  function has(object, key) { return Object.prototype.hasOwnProperty.call(object, key); }

  function address() {
    var query = new URLSearchParams();
    Object.keys(chosen).forEach(function (key) {
      var value = Array.isArray(chosen[key]) ? chosen[key].map(function (one) { return one || 'none'; }).join(' ') : chosen[key];
      if (value !== '' && !(key === 'as' && (value === 'any' || !chosen.country))) { query.set(key, value); }
    });
    return query.toString();
  }

  function read() {
    var query = new URLSearchParams(location.hash.slice(1));
    chosen = empty();
    query.forEach(function (value, key) {
      if (!has(chosen, key)) { return; }
      if (has(SETS, key)) {
        chosen[key] = value.split(' ').filter(Boolean).map(function (one) { return one === 'none' ? '' : one; });
      } else if (key === 'from' || key === 'to') {
        chosen[key] = dateline.dayOf(value) === dateline.NO_DAY ? '' : value;
      } else if (key === 'as') {
        chosen.as = ['any', 'who', 'whom', 'where'].includes(value) ? value : 'any';
      } else {
        chosen[key] = value;
      }
    });
    weigh();
    listeners.forEach(function (listener) { listener(chosen); });
  }

  // Notes for each event which parts of the choice it does not meet.
  function weigh() {
    missed.fill(0);
    mark('country', chosen.country, function () {
      var code = dateline.values('iso3c').indexOf(chosen.country), sides = choice.sides();
      return function (event) { return sides.some(function (codes) { return codes[event] === code; }); };
    });
    mark('pair', chosen.who || chosen.whom, function () {
      var who = is('actor_iso3c', chosen.who), whom = is('recipient_iso3c', chosen.whom);
      return function (event) { return who(event) && whom(event); };
    });
    Object.keys(SETS).forEach(function (part) {
      mark(part, chosen[part].length, function () {
        var codes = dateline.codes(SETS[part]);
        var wanted = dateline.values(SETS[part]).map(function (value) { return chosen[part].includes(value); });
        return function (event) { return wanted[codes[event]]; };
      });
    });
    mark('span', chosen.from || chosen.to, function () {
      var from = chosen.from ? dateline.dayOf(chosen.from) : -Infinity, to = chosen.to ? dateline.dayOf(chosen.to) : Infinity;
      return function (event) {
        return first[event] !== dateline.NO_DAY && last[event] !== dateline.NO_DAY && first[event] >= from && last[event] <= to;
      };
    });
    mark('name', chosen.name, function () {
      var asked = plain(chosen.name);
      var hits = dateline.values('actor_name').map(function (name) { return plain(name).includes(asked); });
      var who = dateline.codes('actor_name'), whom = dateline.codes('recipient_name');
      return function (event) { return hits[who[event]] || hits[whom[event]]; };
    });
    mark('town', chosen.town, function () { return is('place_name', chosen.town); });
  }

  function mark(part, wanted, test) {
    if (!wanted) { return; }
    var meets = test(), bit = BITS[part];
    for (var event = 0; event < count; event++) {
      if (!meets(event)) { missed[event] |= bit; }
    }
  }

  function is(column, value) {
    if (value === '') { return function () { return true; }; }
    var codes = dateline.codes(column), code = dateline.values(column).indexOf(value);
    return function (event) { return codes[event] === code; };
  }

  function plain(text) { return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, ''); }

  // The columns in which the chosen country is looked for.
  choice.sides = function () {
    var columns = { who: ['actor_iso3c'], whom: ['recipient_iso3c'], where: ['iso3c'] };
    return (columns[chosen.as] || ['actor_iso3c', 'recipient_iso3c', 'iso3c']).map(dateline.codes);
  };

  // Calls with each event that meets the choice; but for one part of it, if that is given: so a chart shows what else one might choose.
  choice.each = function (visit, but) {
    var wanted = but ? ~BITS[but] : ~0;
    for (var event = 0; event < count; event++) {
      if ((missed[event] & wanted) === 0) { visit(event); }
    }
  };

  choice.meets = function (event) { return missed[event] === 0; };

  // How many events each value of a column has.
  choice.tally = function (column, but) {
    var codes = dateline.codes(column), counts = new Uint32Array(dateline.values(column).length);
    choice.each(function (event) { counts[codes[event]]++; }, but);
    return counts;
  };

  return choice;
}(window.dateline));
