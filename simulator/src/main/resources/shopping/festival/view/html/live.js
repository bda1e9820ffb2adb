// Fills the page with what the run tells once a second, and gives it up for the report when the run has ended.
(() => {
  'use strict';
  const { shown, draw } = window.festivalCharts;
  const by = Object.fromEntries(shown.map(s => [s.drawing.id, s]));
  const figures = [...document.querySelectorAll('.figures dd:not(.small)')];
  const headline = document.querySelector('h1');
  const lead = document.querySelector('.lead');
  lead.setAttribute('role', 'status');
  const STATIONS = ['checkout_queue', 'sellers_queue', 'payment_queue', 'warehouse_backlog', 'customs_queue'];
  const STANDINGS = ['open', 'held', 'broken', 'known at the end'];
  /** So many minutes back the change of a queue is taken. */
  const TREND = 10;
  let head = null;
  let last = null;
  /** Minutes by their number, each with its columns by name. */
  const minutes = [];
  /** The most that waited at each station, and when. */
  const most = new Map();

  const two = x => String(x).padStart(2, '0');
  const clock = m => (m >= 1440 ? Math.floor(m / 1440) + 'd ' : '') + two(Math.floor(m / 60) % 24) + ':' + two(m % 60);
  const count = x => Math.round(x).toLocaleString('en-US').replace('-', '\u2212');
  const money = yuan => yuan >= 1e9 ? (yuan / 1e9).toFixed(2) + ' bn' : yuan >= 1e6 ? (yuan / 1e6).toFixed(2) + ' m' : count(yuan);
  const span = s => s < 120 ? Math.ceil(s) + ' s' : s < 7200 ? Math.round(s / 60) + ' min' : (s / 3600).toFixed(1) + ' h';
  const whole = n => n / head.scale;
  const rows = section => [...document.querySelectorAll('#' + section + ' tbody tr')];

  /** Rows of a table by what they are called, which are sorted on. */
  const tables = Object.fromEntries(['thresholds', 'queues', 'warehouses', 'origins'].map(id => [id, rows(id)]));
  const nodes = document.getElementById('nodes');
  const toNodes = document.querySelector('nav a[href="#nodes"]').parentNode;
  nodes.hidden = toNodes.hidden = true;

  function write(row, ...texts) {
    texts.forEach((text, i) => {
      const cell = row.cells[i + 1];
      if (cell.textContent !== text) cell.textContent = text;
    });
  }

  const gmv = by['live-gmv'];
  /** What money is drawn in; billions when there are some. */
  let unit = 1e6;

  function drawInBillions() {
    const most = Math.max(0, ...gmv.drawing.lines.map(line => line.points[line.points.length - 1]?.[1] ?? 0));
    if (unit === 1e9 || most < 2000) return;
    unit = 1e9;
    gmv.drawing.y.name = 'RMB bn';
    gmv.place.parentNode.querySelector('.axis').textContent = gmv.drawing.y.name;
    for (const line of gmv.drawing.lines) line.points = line.points.map(([x, y]) => [x, y / 1000]);
  }

  function peak(name, value, minute) {
    const known = most.get(name);
    if (value > 0 && (!known || value > known.value)) most.set(name, { value, minute });
  }

  /** A minute that is told again is what it was. */
  function takeMinute([number, ...values]) {
    if (minutes[number]) return;
    const minute = Object.fromEntries(head.columns.map((name, i) => [name, values[i]]));
    const before = minutes[number - 1];
    minute.fen = (before?.fen ?? 0) + minute.gmv_fen;
    minutes[number] = minute;
    const end = 60 * (number + 1);
    gmv.drawing.lines[0].points.push([end, whole(minute.fen) / 100 / unit]);
    ['accepted', 'paid', 'sold_out', 'busy'].forEach((name, line) =>
      by['live-rates'].drawing.lines[line].points.push([60 * number, whole(minute[name]) / 60]));
    STATIONS.forEach((name, i) => {
      const chart = i < 3 ? by['live-platform'] : by['live-logistics'];
      chart.drawing.lines[i < 3 ? i : i - 3].points.push([end, whole(minute[name])]);
      peak(name, whole(minute[name]), number);
    });
  }

  function take(frame) {
    frame.minutes.forEach(takeMinute);
    last = frame;
  }

  function showStations() {
    const now = minutes[minutes.length - 1];
    const then = minutes[Math.max(0, minutes.length - 1 - TREND)];
    if (!now) return;
    tables.queues.forEach((row, i) => {
      const name = STATIONS[i];
      const change = whole(now[name] - then[name]);
      const top = most.get(name);
      write(row, count(whole(now[name])), (change > 0 ? '+' : '') + count(change), top ? count(top.value) : '0', top ? clock(top.minute) : 'never');
      row.classList.toggle('alarm', change > 0 && whole(now[name]) >= 1 && top.minute >= minutes.length - 1 - TREND);
    });
  }

  /** Sorts the rows of a table by a number, the largest first; equal ones stay as they were. */
  function sort(all, value) {
    const order = all.map((row, i) => ({ row, i, x: value(i) })).sort((a, b) => b.x - a.x || a.i - b.i);
    const body = all[0]?.parentNode;
    order.forEach(({ row }, place) => { if (body.rows[place] !== row) body.insertBefore(row, body.rows[place]); });
  }

  function showTables() {
    showStations();
    head.warehouses.forEach((_, i) => {
      const [waiting, top, minute] = last.backlogs[i];
      write(tables.warehouses[i], count(whole(waiting)), count(whole(top)), top ? clock(minute) : 'never');
    });
    sort(tables.warehouses, i => last.backlogs[i][0]);
    const sum = last.soldFen.reduce((a, b) => a + b, 0);
    head.origins.forEach((name, i) => {
      const fen = last.soldFen[i] ?? 0;
      write(tables.origins[i], money(whole(fen) / 100), sum ? (100 * fen / sum).toFixed(1) + ' %' : '0 %');
    });
    sort(tables.origins, i => last.soldFen[i] ?? 0);
    last.thresholds.forEach(([standing, brokeAt], i) => {
      write(tables.thresholds[i], STANDINGS[standing], brokeAt < 0 ? '–' : clock(brokeAt / 60));
      tables.thresholds[i].classList.toggle('alarm', standing === 2);
    });
    showNodes();
  }

  const known = [];
  function showNodes() {
    last.processes.filter(p => !known.includes(p)).forEach(p => known.push(p));
    nodes.hidden = toNodes.hidden = known.length < 2;
    const body = nodes.querySelector('tbody');
    while (body.rows.length < known.length) body.append(body.rows[0].cloneNode(true));
    known.forEach((address, i) => {
      const isHere = last.processes.includes(address);
      body.rows[i].cells[0].textContent = address + (i === 0 ? ', the run itself' : '');
      body.rows[i].cells[1].textContent = isHere ? 'plays' : 'lost';
      body.rows[i].classList.toggle('alarm', !isHere);
    });
  }

  function showFigures() {
    const f = last;
    const now = minutes[minutes.length - 1];
    const rate = now && minutes.length < head.dayMinutes ? whole(now.accepted) / 60 : 0;
    [money(whole(f.gmvFen) / 100), count(whole(f.paid)), count(rate), count(whole(f.soldOut)), count(whole(f.refused)),
      count(whole(f.backlogs.reduce((sum, [waiting]) => sum + waiting, 0)))].forEach((text, i) => { figures[i].textContent = text; });
  }

  function show() {
    const f = last;
    headline.textContent = clock(f.minute);
    showFigures();
    showTables();
    Object.assign(document.documentElement.dataset, { number: f.number, paid: f.paid, state: f.state, minutes: minutes.length });
    const where = f.processes.length > 1 ? ' on ' + f.processes.length + ' processes' : '';
    if (f.state === 'running') {
      const left = f.secondsLeft == null ? '' : ', about ' + span(f.secondsLeft) + ' left of the day';
      lead.textContent = f.minute >= head.dayMinutes
        ? 'The day is over; parcels are on their way' + where + '.'
        : (100 * f.share).toFixed(1) + ' % of the day' + where + ', after ' + span(f.wallSeconds) + left + '.';
    } else {
      lead.textContent = f.state === 'ended' ? 'The run has ended after ' + span(f.wallSeconds) + '.' : 'The run was broken off.';
    }
    drawInBillions();
    draw(shown);
  }

  let waiting = false;
  /** Who comes late gets many at once, and draws once. */
  function soon() {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => { waiting = false; show(); });
    }
  }

  /** The run does not stay for it: what is fetched is shown from here. */
  async function becomeTheReport() {
    const answer = await fetch('report' + location.search);
    if (answer.ok) location.replace(URL.createObjectURL(new Blob([await answer.text()], { type: 'text/html' })));
  }

  const events = new EventSource('events' + location.search);
  events.onmessage = event => {
    const told = JSON.parse(event.data);
    if (told.schema) {
      head = told;
      return;
    }
    if (told.report) {
      events.close();
      becomeTheReport();
      return;
    }
    take(told);
    soon();
    if (told.state === 'failed') events.close();
  };
  events.onerror = () => { if (events.readyState === EventSource.CLOSED) lead.textContent = 'The run does not answer any more.'; };
})();
