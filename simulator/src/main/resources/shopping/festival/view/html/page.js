
// Draws the charts of the page from its data block, again whenever light turns to dark or the page goes to paper.
(() => {
  'use strict';
  const drawings = JSON.parse(document.getElementById('data').textContent);
  const DASHES = ['solid', [8, 4], [2, 3], [11, 3, 2, 3], [5, 2], [1, 2]];
  // A plus and a triangle upside down: the library's own further signs look like these four.
  const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'path://M4 0h4v4h4v4h-4v4h-4v-4h-4v-4h4z', 'path://M0 0h12l-6 12z'];
  const SYMBOLS_UP_TO = 40;
  const PAPER_WIDTH = 680;
  const MINUTE = 60, HOUR = 3600, DAY = 86400;
  const STEPS = [1, 5, 10, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR,
    3 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 20 * DAY];
  /** Looks whose signs stand beside their labels. */
  const BESIDE = ['RANGES', 'DEVIATIONS'];
  const APART_PX = 8, CAP_PX = 3.5;
  const shown = [];
  /** The words of the page's language by ours; none where it speaks English. */
  const WORDS = JSON.parse(document.documentElement.dataset.words ?? '{}');
  const told = (english, ...parts) => (WORDS[english] ?? english).replace(/\{(\d)}/g, (_, i) => parts[i]);
  /** Colours of what is saved, in place of the page's own. */
  let ink = null;

  const colour = name => ink?.[name] ?? getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /** Of more than six lines no two have both dash and sign in common. */
  const dash = place => DASHES[place % 6];
  const sign = place => SYMBOLS[(place + Math.floor(place / 6)) % 6];

  const number = x => (Math.abs(x) >= 100 || Number.isInteger(x)
    ? x.toLocaleString('en-US', { maximumFractionDigits: 0 })
    : x.toLocaleString('en-US', { maximumSignificantDigits: 3 })).replace('-', '\u2212');

  /** Numbers side by side, with the same number of decimals. */
  function alike(points) {
    const most = Math.max(...points.map(p => Math.abs(p[1])));
    const digits = most >= 100 ? 0 : most >= 10 ? 1 : 2;
    return x => x.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '\u2212');
  }

  const two = x => String(x).padStart(2, '0');

  function clock(seconds, withSeconds) {
    const s = Math.round(seconds);
    const days = s > DAY ? Math.floor(s / DAY) : 0;
    const rest = s - days * DAY;
    const text = two(Math.floor(rest / HOUR)) + ':' + two(Math.floor(rest / MINUTE) % 60);
    const time = text + (withSeconds ? ':' + two(rest % 60) : '');
    return days ? told('{0}d {1}', days, time) : time;
  }

  function span(seconds) {
    if (seconds < 1) return told('{0} ms', number(Math.round(seconds * 1e5) / 100));
    if (seconds < 120) return told('{0} s', number(seconds));
    if (seconds < 2 * HOUR) return told('{0} min', number(seconds / MINUTE));
    return seconds < 2 * DAY ? told('{0} h', number(seconds / HOUR)) : told('{0} d', number(seconds / DAY));
  }

  /** How a value of an axis reads. */
  function reading(axis, value, exact) {
    switch (axis.kind) {
      case 'CLOCK': return clock(value, exact || axis.high - axis.low < 10 * MINUTE);
      case 'DAYS': return exact ? clock(value, false) : number(value / DAY);
      case 'LOG_SECONDS': return span(value);
      case 'LABELS': return axis.labels[value] ?? String(value);
      default: return number(value);
    }
  }

  const whole = x => Math.abs(x - Math.round(x)) < 1e-6;

  /** Round steps for a range, the smallest first: no more of them than there is room for. */
  function steps(range, most) {
    const power = 10 ** Math.floor(Math.log10(range / most));
    return [1, 2, 5, 10, 20, 50].map(k => k * power).filter(step => range / step <= most);
  }

  /** A round step that divides the axis between its given ends, if there is one. */
  function even(axis, most) {
    const range = axis.high - axis.low;
    if (axis.low === null || axis.high === null || !(range > 0)) return undefined;
    const divides = step => range / step >= 2 && whole(axis.low / step) && whole(axis.high / step);
    return steps(range, most).find(divides) ?? steps(range, most + 2).find(divides);
  }

  /** Round numbers within an axis that ends where the data end. */
  function within(axis, most) {
    const step = steps(axis.high - axis.low, most)[0];
    const first = Math.ceil(axis.low / step - 1e-6);
    const last = Math.floor(axis.high / step + 1e-6);
    return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  }

  /** The axis across: of plain numbers it ends where the data end, with no empty band beside them. */
  function acrossOf(drawing) {
    const axis = drawing.x;
    const bars = drawing.lines.some(l => l.look === 'BARS' || l.look === 'SPAN');
    const xs = drawing.lines.flatMap(l => l.points.map(p => p[0]));
    if ((axis.kind !== 'NUMBER' && axis.kind !== 'LOG_SECONDS') || bars || !(Math.max(...xs) > Math.min(...xs))) return axis;
    return { ...axis, low: axis.low ?? Math.min(...xs), high: axis.high ?? Math.max(...xs) };
  }

  /** How far a line stands beside its place, so that its intervals do not cover those of others. */
  function asideOf(drawing, width) {
    const lines = drawing.lines.filter(l => l.look === 'LINE' && l.band.length);
    const axis = acrossOf(drawing);
    const xs = [...new Set(lines.flatMap(l => l.points.map(p => p[0])))].sort((a, b) => a - b);
    const gaps = xs.slice(1).map((x, i) => x - xs[i]);
    const pixel = (axis.high - axis.low) / Math.max(100, width - 80);
    const step = drawing.apart && gaps.length
      ? Math.min(APART_PX * pixel, 0.5 * Math.min(...gaps) / (lines.length - 1)) : 0;
    const most = step ? (lines.length - 1) / 2 * step + (CAP_PX + 2) * pixel : 0;
    return { pixel, most, by: line => (lines.indexOf(line) - (lines.length - 1) / 2) * step };
  }

  function axisOf(axis, width, upright, beyond) {
    const soft = colour('--soft');
    const common = {
      axisLine: { show: !upright, lineStyle: { color: colour('--soft') } },
      axisTick: { show: !upright, lineStyle: { color: colour('--soft') } },
      splitLine: { show: upright, lineStyle: { color: colour('--rule') } },
      axisLabel: { color: soft, fontSize: 12, hideOverlap: true, formatter: v => reading(axis, v, false) },
    };
    if (axis.kind === 'LABELS') {
      return { ...common, type: 'category', data: axis.labels, splitLine: { show: false },
        axisLabel: { color: soft, fontSize: 12, hideOverlap: true, interval: upright ? 0 : 'auto' } };
    }
    if (axis.kind === 'LOG_SECONDS') return { ...common, type: 'log', min: axis.low ?? undefined, max: axis.high ?? undefined };
    const bounds = { min: axis.low ?? undefined, max: axis.high ?? undefined, scale: axis.low === null };
    if (axis.kind === 'CLOCK' || axis.kind === 'DAYS') {
      const ticks = Math.max(3, Math.min(9, Math.floor(width / 90)));
      const least = axis.kind === 'DAYS' ? DAY : 1;
      const interval = STEPS.find(s => s >= least && (axis.high - axis.low) / s <= ticks) ?? 50 * DAY;
      return { ...common, type: 'value', ...bounds, interval,
        axisLabel: { ...common.axisLabel, showMaxLabel: (axis.high - axis.low) % interval === 0 } };
    }
    if (beyond !== undefined && bounds.max > bounds.min) {
      const customValues = within(axis, Math.max(4, Math.floor(width / 90)));
      return { ...common, type: 'value', min: axis.low - beyond, max: axis.high + beyond,
        axisTick: { ...common.axisTick, customValues }, axisLabel: { ...common.axisLabel, customValues } };
    }
    return { ...common, type: 'value', ...bounds, interval: even(axis, upright ? 8 : Math.max(4, Math.floor(width / 100))), splitNumber: upright ? 5 : Math.max(3, Math.floor(width / 130)) };
  }

  /** Faults by their names where those have room side by side, else by their numbers. */
  function labelsOf(drawing, width) {
    const axis = lies(drawing) ? drawing.y : drawing.x;
    const low = axis.low ?? 0, plot = width - 80;
    const at = m => (m.from + m.to) / 2 - low;
    const places = [...drawing.marks].sort((a, b) => at(a) - at(b))
      .map(m => ({ middle: plot * at(m) / ((axis.high ?? m.to) - low), half: 3.6 * m.name.length + 4 }));
    const fits = places.every((p, i) => p.middle - p.half > -4 && p.middle + p.half < plot + 10
      && (i === 0 || places[i - 1].middle + places[i - 1].half < p.middle - p.half));
    return m => fits ? m.name : m.label;
  }

  function marksOf(drawing, width) {
    const written = labelsOf(drawing, width);
    return {
      silent: true,
      itemStyle: { color: colour('--fault'), opacity: 0.16, borderColor: colour('--fault'), borderWidth: 1, borderType: 'dashed' },
      label: { color: colour('--fault'), position: 'top', fontSize: 12, fontWeight: 600, distance: 2 },
      data: drawing.marks.map(m => [{ name: written(m), xAxis: m.from }, { xAxis: m.to }]),
    };
  }

  /** Labels one below the other, values to the right. */
  const lies = drawing => drawing.x.kind === 'LABELS' && ['BARS', ...BESIDE].includes(drawing.lines[0].look);

  /** Signs beside their labels, a line below the other, and brackets around them. */
  function rangesOf(line, place, drawing, base, c) {
    const all = drawing.lines.filter(l => BESIDE.includes(l.look)).length;
    const down = (place - (all - 1) / 2) * 0.72 / all;
    const cap = Math.min(0.13, 0.26 / all, 0.02 * drawing.x.labels.length);
    const from = (x1, y1, x2, y2) => [{ coord: [x1, y1] }, { coord: [x2, y2] }];
    const bars = line.look === 'RANGES' ? [] : line.points.filter(p => p[1] !== originOf(drawing)).map(p =>
      [{ coord: [originOf(drawing), p[0] + down], lineStyle: { width: 11, opacity: 0.42 } }, { coord: [p[1], p[0] + down] }]);
    return [{ ...base, type: 'scatter', yAxisIndex: 1, symbol: sign(place), symbolSize: all > 3 ? 7 : 9, z: 5,
      data: line.points.map(p => [p[1], p[0] + down]), itemStyle: { color: c, opacity: 1 },
      markLine: {
        silent: true, symbol: 'none', animation: false, label: { show: false }, emphasis: { disabled: true },
        lineStyle: { color: c, width: 1.6, type: 'solid' },
        data: bars.concat(line.band.filter(b => b[2] > b[1]).flatMap(([at, low, high]) => [from(low, at + down, high, at + down),
          from(low, at + down - cap, low, at + down + cap), from(high, at + down - cap, high, at + down + cap)])),
      } }];
  }

  /** Where bars begin: at the point of a span, or of a guide. */
  function originOf(drawing) {
    const span = drawing.lines.find(l => l.look === 'SPAN');
    return span ? span.points[0][0] : drawing.lines.find(l => l.look === 'GUIDE').points[0][1];
  }

  /** A thin line; across all rows where labels stand one below the other. */
  function guideOf(line, base, lying) {
    const style = { color: colour('--ink'), width: 1.2, type: [4, 3] };
    return lying
      ? [{ ...base, type: 'line', data: [], markLine: { silent: true, symbol: 'none', animation: false, label: { show: false },
        lineStyle: style, data: [{ xAxis: line.points[0][1] }] } }]
      : [{ ...base, type: 'line', data: line.points, silent: true, symbol: 'none', lineStyle: style, z: 3 }];
  }

  /** An interval over the whole height, and its mean. */
  function spanOf(line, base, c) {
    const [, low, high] = line.band[0];
    return [{ ...base, type: 'line', data: [], silent: true,
      markArea: { silent: true, itemStyle: { color: c, opacity: 0.28 }, data: [[{ xAxis: low }, { xAxis: high }]] },
      markLine: { silent: true, symbol: 'none', animation: false, label: { show: false },
        lineStyle: { color: c, width: 2, type: 'solid' }, data: [{ xAxis: line.points[0][0] }] } }];
  }

  /** The series of one line, with the intervals of its points where it has them. */
  function seriesOf(line, place, drawing, lying, aside) {
    const c = colour('--c' + (place % 6 + 1));
    const base = { name: line.name, color: c, animation: false, emphasis: { disabled: true } };
    if (line.look === 'BARS') {
      const written = alike(line.points);
      return [{ ...base, type: 'bar', barMaxWidth: 22, data: lying ? line.points.map(p => ({ value: p[1], label: { position: p[1] < 0 ? 'left' : 'right' } })) : line.points,
        itemStyle: { color: c, borderRadius: 2 },
        label: { show: lying, position: 'right', distance: 6, color: colour('--ink'), fontSize: 12, formatter: p => written(p.value) } }];
    }
    if (line.look === 'POINTS') {
      return [{ ...base, type: 'scatter', symbol: 'diamond', symbolSize: 12, data: line.points, z: 5,
        itemStyle: { color: c, borderColor: colour('--paper'), borderWidth: 1.5 } }];
    }
    if (BESIDE.includes(line.look)) return rangesOf(line, place, drawing, base, c);
    if (line.look === 'GUIDE') return guideOf(line, base, lying);
    if (line.look === 'BASELINE') {
      return [{ ...base, type: 'line', data: line.points, symbol: 'none', color: colour('--base'), z: 2,
        lineStyle: { color: colour('--base'), width: 2.6, type: DASHES[drawing.lines.filter(l => l.look === 'BASELINE').indexOf(line)] }, itemStyle: { color: colour('--base') } }];
    }
    if (line.look === 'SPAN') return spanOf(line, base, c);
    if (line.look === 'STEPS') {
      return [{ ...base, type: 'line', step: 'end', data: line.points, symbol: 'none', z: 4, areaStyle: { color: c, opacity: 0.1 },
        lineStyle: { color: c, width: 2, type: dash(place) }, itemStyle: { color: c } }];
    }
    const few = line.points.length <= SYMBOLS_UP_TO;
    const by = line.band.length ? aside.by(line) : 0;
    const all = [{ ...base, type: 'line', data: by ? line.points.map(([x, y]) => [x + by, y]) : line.points, showSymbol: few, showAllSymbol: true,
      symbol: sign(place), symbolSize: 8, lineStyle: { color: c, width: 2, type: dash(place) }, itemStyle: { color: c }, z: 4 }];
    return line.band.length ? [...all, intervalsOf(line, by, aside.pixel, drawing.x.kind === 'LABELS', base)] : all;
  }

  /** A bracket around every point, from the low to the high end of its interval: one line with gaps. */
  function intervalsOf(line, by, pixel, labelled, base) {
    const cap = labelled ? 0 : CAP_PX * pixel;
    return { ...base, name: line.name + '\0', type: 'line', silent: true, symbol: 'none', z: 3, tooltip: { show: false },
      lineStyle: { color: base.color, width: 1.4, type: 'solid' },
      data: line.band.filter(b => b[2] > b[1]).flatMap(([at, low, high]) => {
        const x = at + by;
        return [[x - cap, low], [x + cap, low], [x, low], [x, high], [x - cap, high], [x + cap, high], [x, NaN]];
      }) };
  }

  const safe = text => text.replace(/[&<>"]/g, c => '&#' + c.charCodeAt(0) + ';');

  /** A line has a gap where there is no number. */
  const known = value => !Array.isArray(value) || Number.isFinite(Number(value[1]));

  function tip(drawing, params) {
    const rows = (Array.isArray(params) ? params : [params]).filter(p => p.seriesName && !p.seriesName.includes('\0')
      && drawing.lines.find(l => l.name === p.seriesName)?.look !== 'GUIDE' && known(p.value));
    if (!rows.length) return '';
    if (BESIDE.includes(drawing.lines[0].look)) return rangeTip(drawing, rows[0]);
    if (drawing.apart) return apartTip(drawing, rows[0]);
    const value = p => Array.isArray(p.value) ? p.value[1] : p.value;
    const at = drawing.x.kind === 'LABELS' ? rows[0].name : reading(drawing.x, rows[0].value[0], true);
    const lines = rows.map(p => {
      const band = drawing.lines.find(l => l.name === p.seriesName)?.band?.find(b => b[0] === p.value[0]);
      const around = band ? told(' ({0} to {1})', number(band[1]), number(band[2])) : '';
      return told('{0}: {1}', safe(p.seriesName), '<b>' + safe(reading(drawing.y, value(p), true)) + '</b>') + around;
    });
    return '<div class="tip">' + [safe(at), ...lines].join('<br>') + '</div>';
  }

  /** All lines at the place whose one line was met: they stand beside each other there. */
  function apartTip(drawing, p) {
    const at = drawing.lines.find(l => l.name === p.seriesName).points[p.dataIndex][0];
    const read = v => safe(reading(drawing.y, v, true));
    const lines = drawing.lines.filter(l => l.look !== 'GUIDE').flatMap(l => {
      const point = l.points.find(q => q[0] === at && Number.isFinite(q[1]));
      const band = l.band.find(b => b[0] === at);
      return point ? [told('{0}: {1}', safe(l.name), '<b>' + read(point[1]) + '</b>') + (band ? told(' ({0} to {1})', number(band[1]), number(band[2])) : '')] : [];
    });
    return '<div class="tip">' + [safe(reading(drawing.x, at, true)), ...lines].join('<br>') + '</div>';
  }

  function rangeTip(drawing, p) {
    const line = drawing.lines.find(l => l.name === p.seriesName);
    const at = line.points[p.dataIndex][0];
    const band = line.band.find(b => b[0] === at);
    const read = v => safe(reading(drawing.y, v, true));
    return '<div class="tip">' + safe(drawing.x.labels[at]) + '<br>' + told('{0}: {1}', safe(line.name), '<b>' + read(p.value[0]) + '</b>')
      + (band ? told(' ({0} to {1})', read(band[1]), read(band[2])) : '') + '</div>';
  }

  function optionOf(drawing, width) {
    const lying = lies(drawing);
    const ranged = lying && BESIDE.includes(drawing.lines[0].look);
    const aside = asideOf(drawing, width);
    const series = drawing.lines.flatMap((line, place) => seriesOf(line, place, drawing, lying, aside));
    if (drawing.marks.length && series.length) series[0].markArea = marksOf(drawing, width);
    const across = lying ? axisOf(drawing.y, width, false) : axisOf(acrossOf(drawing), width, false, aside.most);
    const up = lying ? { ...axisOf(drawing.x, width, true), inverse: true } : axisOf(drawing.y, width, true);
    if (lying) Object.assign(up.axisLabel, { width: Math.min(230, width * 0.36), overflow: 'truncate' });
    // Signs stand between the labels' places, which only an axis of numbers has.
    const places = { type: 'value', show: false, inverse: true, min: -0.5, max: drawing.x.labels.length - 0.5 };
    return {
      animation: false,
      textStyle: { fontFamily: ink ? 'sans-serif' : 'system-ui, "Liberation Sans", sans-serif' },
      grid: { left: 6, right: lying && !ranged ? 64 : 22, top: 22, bottom: 6, containLabel: true },
      xAxis: ranged ? { ...across, axisLine: { ...across.axisLine, onZero: false }, splitLine: { show: true, lineStyle: { color: colour('--rule') } } } : lying ? { ...across, boundaryGap: drawing.lines[0].points.some(p => p[1] < 0) ? ['9%', '9%'] : undefined, axisLabel: { show: false }, axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } } : across,
      yAxis: ranged ? [up, places] : up,
      tooltip: {
        trigger: ranged ? 'item' : 'axis', confine: true, transitionDuration: 0, backgroundColor: colour('--paper'), borderColor: colour('--rule'),
        textStyle: { color: colour('--ink') }, axisPointer: { type: lying ? 'shadow' : 'line', lineStyle: { color: colour('--soft') } },
        formatter: params => tip(drawing, params),
      },
      series,
    };
  }

  function draw(all, width) {
    for (const { chart, drawing, place } of all) {
      chart.resize(width ? { width: Math.min(width, place.clientWidth), height: place.clientHeight } : { width: 'auto', height: 'auto' });
      chart.setOption(optionOf(drawing, Math.min(width || Infinity, place.clientWidth)), true);
    }
  }

  for (const drawing of drawings) {
    const place = document.getElementById(drawing.id);
    shown.push({ drawing, place, chart: echarts.init(place, null, { renderer: 'svg' }) });
  }
  draw(shown);

  let wide = document.documentElement.clientWidth;
  window.addEventListener('resize', () => {
    if (document.documentElement.clientWidth !== wide) {
      wide = document.documentElement.clientWidth;
      draw(shown);
    }
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(shown));

  // On paper: light colours, a width that fits, and the numbers beside every chart.
  let opened = [];
  window.addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    opened = [...document.querySelectorAll('figure details:not([open])')];
    opened.forEach(d => { d.open = true; });
    draw(shown, PAPER_WIDTH);
  });
  window.addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    opened.forEach(d => { d.open = false; });
    draw(shown);
  });
  /** A chart as text, in other colours, for who saves it. */
  function svgOf(drawing, width, height, colours) {
    ink = colours;
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      chart.setOption({ ...optionOf(drawing, width), backgroundColor: 'transparent' });
      // Without what the mouse does to it on a page.
      return chart.renderToSVGString().replace(/<style[^]*?<\/style>/g, '').replace(/ class="zr[^"]*"/g, '');
    } finally {
      ink = null;
      chart.dispose();
    }
  }

  window.festivalCharts = { shown, draw, svgOf, dash, sign, told };
  document.documentElement.dataset.drawn = String(shown.length);
})();
