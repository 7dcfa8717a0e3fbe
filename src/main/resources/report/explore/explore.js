// Starts the page: what is chosen in one part is followed by all others.
(function (dateline) {
  'use strict';
  var choice = dateline.choice, make = dateline.make;
  var AS = { any: '', who: ' as who acts', whom: ' as to whom', where: ' as place' };

  function byId(id) { return document.getElementById(id); }

  function words(part, chosen) {
    switch (part) {
      case 'country': return dateline.country(chosen.country) + AS[chosen.as];
      case 'pair': return (chosen.who ? dateline.country(chosen.who) : 'anybody') + ' → ' + (chosen.whom ? dateline.country(chosen.whom) : 'anybody');
      case 'span': return (chosen.from || '…') + ' to ' + (chosen.to || '…');
      case 'name': return 'name: ' + chosen.name;
      case 'town': return 'town: ' + chosen.town;
      default: return chosen[part].map(function (value) { return dateline.lists.label(part, value); }).join(' or ');
    }
  }

  function tell(chosen) {
    var parts = choice.PARTS.filter(choice.isSet);
    byId('found').textContent = dateline.number(dateline.table.count()) + ' of ' + dateline.number(dateline.about.count) + ' events';
    var place = byId('chosen'), hadFocus = place.contains(document.activeElement);
    place.replaceChildren.apply(place, parts.map(function (part) {
      return make('li', {}, make('button', { type: 'button', onclick: function () { choice.clear(part); },
        'aria-label': 'take away: ' + words(part, chosen) }, words(part, chosen) + ' ×'));
    }));
    byId('clear').hidden = parts.length === 0;
    if (hadFocus) { byId('found').focus(); }
    byId('as').value = chosen.as;
    byId('from').value = chosen.from;
    byId('to').value = chosen.to;
    if (document.activeElement !== byId('name')) { byId('name').value = chosen.name; }
  }

  function listen() {
    ['country', 'as', 'from', 'to'].forEach(function (id) {
      byId(id).addEventListener('change', function () {
        var change = {};
        change[id] = byId(id).value;
        choice.set(change);
      });
    });
    var waiting = 0;
    byId('name').addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(function () { choice.set({ name: byId('name').value.trim() }); }, 250);
    });
    byId('clear').addEventListener('click', function () { choice.clear(); });
    byId('link').addEventListener('click', function () {
      var said = byId('said'), show = function () { said.textContent = location.href; };
      if (!navigator.clipboard) { show(); return; }
      navigator.clipboard.writeText(location.href).then(function () { said.textContent = 'The link is copied.'; }, show);
    });
  }

  choice.onChange(function (chosen) {
    dateline.table.draw();
    tell(chosen);
    dateline.map.draw(chosen);
    dateline.time.draw(chosen);
    dateline.lists.draw(chosen);
  });
  byId('explorer').hidden = false;
  if (window.matchMedia('(max-width: 50rem)').matches) {
    document.querySelectorAll('details.filter').forEach(function (one) { one.open = false; });
  }
  listen();
  dateline.map.start();
  dateline.time.start();
  dateline.table.start();
  choice.start();
}(window.dateline));
