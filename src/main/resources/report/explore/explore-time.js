// Events over time as columns, stacked by quad class; a span is chosen by drawing over them, or in the fields of days.
window.dateline.time = (function (dateline, d3) {
  'use strict';
  var wide = 1000, HIGH = 190, FOOT = 24, MOST = 120;
  var UNITS = [['day', d3.utcDay, 1], ['week', d3.utcMonday, 7], ['month', d3.utcMonth, 30], ['year', d3.utcYear, 365],
    ['decade', d3.utcYear.every(10), 3652], ['century', d3.utcYear.every(100), 36524]];
  var choice = dateline.choice;
  var svg, brush, scale, unit, isMoved;

  function start() {
    wide = Math.max(320, Math.min(1200, document.getElementById('timeline').clientWidth));
    svg = d3.select('#timeline').append('svg').attr('viewBox', [0, 0, wide, HIGH + FOOT]).attr('role', 'img')
      .attr('aria-label', 'Events over time; the fields of days choose a span, the table below tells the numbers');
    svg.append('g').attr('class', 'columns');
    svg.append('g').attr('class', 'axis').attr('transform', 'translate(0,' + HIGH + ')');
    brush = d3.brushX().extent([[0, 0], [wide, HIGH]]).on('end', drawn);
    svg.append('g').attr('class', 'brush').attr('aria-hidden', 'true').call(brush);
  }

  function text(date) { return date.toISOString().slice(0, 10); }

  function drawn(event) {
    if (isMoved || !event.sourceEvent) { return; }
    if (!event.selection) { choice.clear('span'); return; }
    var from = unit.floor(scale.invert(event.selection[0]));
    var to = unit.ceil(scale.invert(event.selection[1]));
    choice.set({ from: text(from), to: text(d3.utcDay.offset(to, -1)) });
  }

  // The smallest unit of which so many columns as can be told apart show most events, and their days, the latest of several;
  // of a chosen span its days and half as many around them.
  function scope(events, chosen) {
    var days = new Int32Array(events.length);
    for (var at = 0; at < events.length; at++) { days[at] = choice.first[events[at]]; }
    days.sort();
    var asked = chosen.from || chosen.to ? around(days, chosen) : null;
    for (var i = 0; ; i++) {
      var name = UNITS[i][0], of = UNITS[i][1];
      var found = asked || busiest(days, UNITS[i][2] * MOST);
      var begin = of.floor(dateline.dateOf(found.low)), end = of.offset(of.floor(dateline.dateOf(found.high)), 1);
      var fits = asked ? of.range(begin, end).length <= MOST : found.number * 3 >= days.length * 2;
      if (fits || i === UNITS.length - 1) { return { name: name, unit: of, begin: begin, end: end }; }
    }
  }

  function around(days, chosen) {
    var from = chosen.from ? dateline.dayOf(chosen.from) : Math.min(days[0], dateline.dayOf(chosen.to));
    var to = chosen.to ? dateline.dayOf(chosen.to) : Math.max(days[days.length - 1], from);
    var more = Math.ceil((to - from + 1) / 2);
    return { low: from - more, high: to + more };
  }

  function busiest(days, width) {
    var best = { number: 0 }, from = 0;
    days.forEach(function (day, i) {
      while (days[from] <= day - width) { from++; }
      if (i - from + 1 >= best.number) { best = { number: i - from + 1, low: days[from], high: day }; }
    });
    return best;
  }

  function draw(chosen) {
    var events = [], undated = 0;
    choice.each(function (event) {
      if (choice.first[event] === dateline.NO_DAY) { undated++; } else { events.push(event); }
    }, 'span');
    document.getElementById('timeline').hidden = events.length === 0;
    if (events.length === 0) { tell([], 0, 0, 0, undated, 'day', null); return; }
    var all = scope(events, chosen), begin = all.begin, end = all.end;
    unit = all.unit;
    scale = d3.scaleUtc([begin, end], [0, wide]);
    var bins = count(events, unit.range(begin, end), end);
    paint(bins.columns);
    svg.select('.axis').call(d3.axisBottom(scale).ticks(Math.max(2, Math.floor(wide / 90))).tickSizeOuter(0));
    showSpan(chosen);
    tell(bins.columns, bins.earlier, bins.later, bins.vague, undated, all.name, scale.domain());
  }

  function count(events, starts, end) {
    var from = starts.map(function (start) { return start / 86400000; }).concat(end / 86400000);
    var columns = starts.map(function (start, i) { return { start: start, end: dateline.dateOf(from[i + 1]), counts: [0, 0, 0, 0] }; });
    var quads = dateline.numbers('quad_class');
    var bins = { columns: columns, earlier: 0, later: 0, vague: 0 };
    events.forEach(function (event) {
      var at = d3.bisectRight(from, choice.first[event]) - 1;
      if (at < 0) { bins.earlier++; } else if (at >= columns.length) { bins.later++; } else if (choice.last[event] >= from[at + 1]
        || choice.last[event] === dateline.NO_DAY) { bins.vague++; } else { columns[at].counts[quads[event] - 1]++; }
    });
    return bins;
  }

  function paint(columns) {
    var most = d3.max(columns, function (column) { return d3.sum(column.counts); }) || 1;
    var height = d3.scaleLinear([0, most], [0, HIGH - 16]);
    var rects = [];
    columns.forEach(function (column) {
      var below = 0;
      column.counts.forEach(function (number, quad) {
        if (number > 0) { rects.push({ column: column, quad: quad + 1, below: below, number: number }); }
        below += number;
      });
    });
    svg.select('.columns').selectAll('rect').data(rects).join('rect')
      .attr('class', function (one) { return 'q' + one.quad; })
      .attr('x', function (one) { return scale(one.column.start); })
      .attr('width', function (one) { return Math.max(1, (scale(one.column.end) - scale(one.column.start)) * 0.86); })
      .attr('y', function (one) { return HIGH - height(one.below + one.number); })
      .attr('height', function (one) { return height(one.number); });
    svg.select('.columns').selectAll('text').data([most]).join('text').attr('x', 2).attr('y', 11)
      .text(function (number) { return dateline.number(number); });
  }

  function showSpan(chosen) {
    isMoved = true;
    var at = chosen.from || chosen.to
      ? [chosen.from ? scale(new Date(chosen.from)) : 0, chosen.to ? scale(dateline.dateOf(dateline.dayOf(chosen.to) + 1)) : wide] : null;
    svg.select('.brush').call(brush.move, at);
    isMoved = false;
  }

  function tell(columns, earlier, later, vague, undated, unitName, days) {
    var others = [[earlier, 'earlier'], [later, 'later'], [vague, 'dated less precisely than by ' + unitName], [undated, 'without a date']]
      .filter(function (one) { return one[0] > 0; })
      .map(function (one) { return dateline.number(one[0]) + ' ' + one[1]; });
    document.getElementById('time-words').textContent = (days ? 'By ' + unitName + ', ' + text(days[0]) + ' to '
      + text(d3.utcDay.offset(days[1], -1)) + '.' : '') + (others.length ? ' Not drawn: ' + others.join(', ') + '.' : '');
    var rows = columns.filter(function (column) { return d3.sum(column.counts) > 0; }).map(function (column) {
      return dateline.make('tr', {}, [dateline.make('th', { scope: 'row' }, text(column.start))]
        .concat([d3.sum(column.counts)].concat(column.counts).map(function (number) { return dateline.make('td', {}, dateline.number(number)); })));
    });
    document.getElementById('time-rows').replaceChildren.apply(document.getElementById('time-rows'), rows);
  }

  return { start: start, draw: draw };
}(window.dateline, window.d3));
