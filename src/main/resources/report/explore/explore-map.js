// The world, darker the more events; towns as circles. A click chooses.
window.dateline.map = (function (dateline, d3) {
  'use strict';
  var SHOWN_TOWNS = 400;
  // as world-outlines.mjs draws
  var projection = d3.geoEqualEarth().rotate([-11, 0]).scale(1800).translate([5000, 2620]);
  var choice = dateline.choice, make = dateline.make;
  var svg, content, zoom;

  function start() {
    var view = dateline.world.view.split(' ').map(Number);
    svg = d3.select('#map').append('svg').attr('viewBox', dateline.world.view).attr('role', 'img')
      .attr('aria-label', 'Events by country; the list of countries beside it chooses one too');
    content = svg.append('g');
    content.selectAll('path').data(dateline.world.countries.filter(function (one) { return one[4]; })).join('path')
      .attr('d', function (one) { return one[4]; }).call(answers);
    content.selectAll('circle.dot').data(dateline.world.countries.filter(function (one) { return one[3]; })).join('circle')
      .attr('class', 'dot').attr('cx', function (one) { return one[1]; }).attr('cy', function (one) { return one[2]; }).call(answers);
    zoom = d3.zoom().scaleExtent([1, 30]).extent([[view[0], view[1]], [view[0] + view[2], view[1] + view[3]]])
      .translateExtent([[view[0], view[1]], [view[0] + view[2], view[1] + view[3]]])
      .filter(function (event) { return event.type === 'wheel' ? event.ctrlKey : !event.touches || event.touches.length > 1; })
      .on('zoom', function (event) { content.attr('transform', event.transform); size(event.transform.k); });
    svg.call(zoom).on('dblclick.zoom', null);
    [['zoom-in', 2], ['zoom-out', 0.5]].forEach(function (one) {
      document.getElementById(one[0]).addEventListener('click', function () { svg.call(zoom.scaleBy, one[1]); });
    });
    document.getElementById('zoom-all').addEventListener('click', function () { svg.call(zoom.transform, d3.zoomIdentity); });
    size(1);
  }

  function answers(shapes) {
    shapes.on('click', function (event, one) {
      if (one[0]) { choice.set({ country: choice.get().country === one[0] ? '' : one[0] }); }
    }).append('title');
  }

  // Lines and dots keep their size on the screen.
  function size(scale) {
    content.attr('stroke-width', 8 / scale);
    content.selectAll('circle.dot').attr('r', 30 / scale);
    content.selectAll('circle.town').attr('r', function (one) { return one.r / scale; });
  }

  function draw(chosen) {
    var counts = countries();
    var most = d3.max(counts) || 0;
    var codes = new Map(dateline.values('iso3c').map(function (code, i) { return [code, i]; }));
    var of = function (one) { return codes.has(one[0]) && one[0] ? counts[codes.get(one[0])] : 0; };
    content.selectAll('path, circle.dot')
      .attr('class', function (one) {
        return (this.tagName === 'circle' ? 'dot ' : '') + 'k' + dateline.level(of(one), most) + (one[0] && one[0] === chosen.country ? ' chosen' : '');
      })
      .attr('display', function (one) { return this.tagName === 'circle' && of(one) === 0 ? 'none' : null; })
      .select('title').text(function (one) { return one[0] ? dateline.country(one[0]) + ': ' + dateline.number(of(one)) : ''; });
    towns(chosen);
    list(chosen, counts);
  }

  // An event counts once for a country, in whatever part.
  function countries() {
    var counts = new Uint32Array(dateline.values('iso3c').length), sides = choice.sides();
    choice.each(function (event) {
      sides.forEach(function (codes, side) {
        var code = codes[event];
        if (!sides.slice(0, side).some(function (before) { return before[event] === code; })) { counts[code]++; }
      });
    }, 'country');
    return counts;
  }

  function towns(chosen) {
    var counts = new Map(), north = dateline.codes('latitude'), east = dateline.codes('longitude');
    choice.each(function (event) {
      if (dateline.values('latitude')[north[event]] === '') { return; }
      var key = north[event] * 4194304 + east[event], one = counts.get(key);
      if (one) { one.number++; } else { counts.set(key, { event: event, number: 1 }); }
    }, 'town');
    var shown = Array.from(counts.values()).sort(function (one, other) { return other.number - one.number; }).slice(0, SHOWN_TOWNS);
    var most = shown.length ? shown[0].number : 1;
    shown.forEach(function (one) {
      one.name = dateline.cell('place_name', one.event);
      one.at = projection([Number(dateline.cell('longitude', one.event)), Number(dateline.cell('latitude', one.event))]);
      one.r = 22 + 60 * Math.sqrt(one.number / most);
    });
    content.selectAll('circle.town').data(shown).join(function (enter) {
      var circle = enter.append('circle');
      circle.append('title');
      return circle;
    }).attr('class', function (one) { return 'town' + (one.name === chosen.town ? ' chosen' : ''); })
      .attr('cx', function (one) { return one.at[0]; }).attr('cy', function (one) { return one.at[1]; })
      .on('click', function (event, one) { choice.set({ town: choice.get().town === one.name ? '' : one.name }); })
      .select('title').text(function (one) { return one.name + ': ' + dateline.number(one.number); });
    size(d3.zoomTransform(svg.node()).k);
  }

  // The countries as a list, which also is the way by keyboard.
  function list(chosen, counts) {
    var found = dateline.values('iso3c').map(function (code, i) { return { code: code, name: dateline.country(code), number: counts[i] }; })
      .filter(function (one) { return one.code && (one.number > 0 || one.code === chosen.country); });
    found.sort(function (one, other) { return one.name < other.name ? -1 : 1; });
    var options = [make('option', { value: '' }, 'all countries')].concat(found.map(function (one) {
      return make('option', { value: one.code }, one.name + ' (' + dateline.number(one.number) + ')');
    }));
    var select = document.getElementById('country');
    select.replaceChildren.apply(select, options);
    select.value = chosen.country;
  }

  return { start: start, draw: draw };
}(window.dateline, window.d3));
