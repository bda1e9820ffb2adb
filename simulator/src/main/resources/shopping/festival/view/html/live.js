// Fills the page with what the run tells once a second, and gives it up for the report when the run has ended.
(() => {
  'use strict';
  const { shown, draw } = window.festivalCharts;
  const by = Object.fromEntries(shown.map(s => [s.drawing.id, s]));
  const figures = [...document.querySelectorAll('.figures dd:not(.small)')];
  const headline = document.querySelector('h1');
  const lead = document.querySelector('.lead');
  lead.setAttribute('role', 'status');
  /** A line keeps as many points: twice as many are halved. */
  const MOST = 1440;
  let head = null;
  let last = null;

  const two = x => String(x).padStart(2, '0');
  const clock = m => (m >= 1440 ? Math.floor(m / 1440) + 'd ' : '') + two(Math.floor(m / 60) % 24) + ':' + two(m % 60);
  const count = x => Math.round(x).toLocaleString('en-US');
  const money = yuan => yuan >= 1e9 ? (yuan / 1e9).toFixed(2) + ' bn' : yuan >= 1e6 ? (yuan / 1e6).toFixed(2) + ' m' : count(yuan);
  const span = s => s < 120 ? Math.ceil(s) + ' s' : s < 7200 ? Math.round(s / 60) + ' min' : (s / 3600).toFixed(1) + ' h';

  function add(id, line, x, y) {
    const points = by[id].drawing.lines[line].points;
    points.push([x, y]);
    if (points.length > 2 * MOST) by[id].drawing.lines[line].points = points.filter((_, i) => i % 2 === 0 || i === points.length - 1);
  }

  function begin(told) {
    head = told;
    for (const s of shown) s.drawing.x.high = Math.max(60, head.dayMinutes) * 60;
  }

  function take(frame) {
    const x = frame.minute * 60;
    const whole = n => n / head.scale;
    if (frame.minute > (last?.minute ?? -1) && frame.minute <= head.dayMinutes) {
      const seconds = 60 * (frame.minute - (last?.minute ?? 0));
      const gmv = by['live-gmv'].drawing;
      add('live-gmv', 0, x, whole(frame.gmvFen) / 100 / (gmv.y.name === 'RMB bn' ? 1e9 : 1e6));
      if (last) {
        ['accepted', 'paid', 'soldOut', 'refused'].forEach((key, line) =>
          add('live-rates', line, x, whole(frame[key] - last[key]) / seconds));
        frame.rate = whole(frame.accepted - last.accepted) / seconds;
      }
      ['checkout', 'sellers', 'payment'].forEach((key, line) => add('live-platform', line, x, whole(frame.waiting[key])));
      ['warehouses', 'customs'].forEach((key, line) => add('live-logistics', line, x, whole(frame.waiting[key])));
    }
    frame.rate ??= frame.minute > head.dayMinutes ? 0 : last?.rate ?? 0;
    last = frame;
  }

  function show() {
    const whole = n => n / head.scale;
    const f = last;
    headline.textContent = clock(f.minute);
    [money(whole(f.gmvFen) / 100), count(whole(f.paid)), count(f.rate), count(whole(f.soldOut)), count(whole(f.refused)),
      count(whole(f.waiting.warehouses))].forEach((text, i) => { figures[i].textContent = text; });
    document.documentElement.dataset.number = String(f.number);
    document.documentElement.dataset.paid = String(f.paid);
    document.documentElement.dataset.state = f.state;
    const where = f.processes > 1 ? ' on ' + f.processes + ' processes' : '';
    if (f.state === 'running') {
      const left = f.secondsLeft == null ? '' : ', about ' + span(f.secondsLeft) + ' left of the day';
      lead.textContent = f.minute >= head.dayMinutes
        ? 'The day is over; parcels are on their way' + where + '.'
        : (100 * f.share).toFixed(1) + ' % of the day' + where + ', after ' + span(f.wallSeconds) + left + '.';
    } else {
      lead.textContent = f.state === 'ended' ? 'The run has ended after ' + span(f.wallSeconds) + '.' : 'The run was broken off.';
    }
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
    const answer = await fetch('report');
    if (answer.ok) location.replace(URL.createObjectURL(new Blob([await answer.text()], { type: 'text/html' })));
  }

  const events = new EventSource('events');
  events.onmessage = event => {
    const told = JSON.parse(event.data);
    if (told.schema) {
      begin(told);
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
