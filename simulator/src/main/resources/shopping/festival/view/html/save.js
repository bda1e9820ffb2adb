
// Saves a chart or a map as a picture for print: one SVG with all that its numbers need to be read, black on white.
(() => {
  'use strict';
  const { shown, svgOf, dash, sign, told } = window.festivalCharts;
  const WIDTH = 720, EDGE = 20, LEAST_HEIGHT = 320;
  const INK = { '--paper': '#ffffff', '--ink': '#000000', '--soft': '#000000', '--rule': '#cccccc', '--base': '#8a8a8a', '--fault': '#b3261e',
    '--c1': '#0b62ad', '--c2': '#c2500a', '--c3': '#0a7d5c', '--c4': '#8a3fa0', '--c5': '#8a6a00', '--c6': '#3c4757' };
  const KEY_WIDTH = 34;
  const pen = document.createElement('canvas').getContext('2d');

  // What XML cannot hold is left out.
  const xml = text => String(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, c => '&#' + c.charCodeAt(0) + ';');

  function widthOf(text, size, bold) {
    pen.font = (bold ? '600 ' : '') + size + 'px sans-serif';
    return pen.measureText(text).width;
  }

  /** Where a line may break: at spaces, and after any Chinese sign but before none that ends a clause. */
  const WORD = /\s*(?:\p{Script=Han}|[^\s\p{Script=Han}，。；：、（）]+|（)[，。；：、）]*/gu;

  /** A text in lines that fit. */
  function lines(text, size, bold) {
    const all = [''];
    for (const piece of text.match(WORD) ?? []) {
      const last = all[all.length - 1];
      const word = piece.trimStart();
      const longer = last ? last + (word === piece ? '' : ' ') + word : word;
      if (last && widthOf(longer, size, bold) > WIDTH - 2 * EDGE) all.push(word);
      else all[all.length - 1] = longer;
    }
    return all;
  }

  /** What has been drawn so far, and how far down it reaches. */
  function sheet() {
    const parts = [];
    let y = EDGE;
    const sheetOf = {
      raw: (height, draw) => { parts.push(draw(y)); y += height; },
      text: (text, size, bold, right) => lines(text, size, bold).forEach(line => sheetOf.raw(size * 1.35, top =>
        '<text x="' + (right ? WIDTH - EDGE : EDGE) + '" y="' + (top + size).toFixed(1) + '" font-size="' + size + '"'
        + (bold ? ' font-weight="600"' : '') + (right ? ' text-anchor="end"' : '') + '>' + xml(line) + '</text>')),
      done: (title, words) => '<svg xmlns="http://www.w3.org/2000/svg" width="' + WIDTH + '" height="' + Math.ceil(y + EDGE)
        + '" viewBox="0 0 ' + WIDTH + ' ' + Math.ceil(y + EDGE) + '" role="img" font-family="sans-serif" fill="#000000">\n'
        + '<title>' + xml(title) + '</title>\n<desc>' + xml(words) + '</desc>\n'
        + '<rect width="100%" height="100%" fill="#ffffff"/>\n' + parts.join('\n') + '\n</svg>\n',
    };
    return sheetOf;
  }

  function shape(symbol, c) {
    const fill = '" fill="' + c + '"/>';
    switch (symbol) {
      case 'circle': return '<circle r="4' + fill;
      case 'rect': return '<path d="M-4 -4h8v8h-8z' + fill;
      case 'triangle': return '<path d="M0 -4l4 8h-8z' + fill;
      case 'diamond': return '<path d="M0 -5l5 5-5 5-5-5z' + fill;
      default: return '<path transform="scale(0.67) translate(-6 -6)" d="' + symbol.replace('path://', '') + fill;
    }
  }

  /** How a line is drawn, for the legend. */
  function key(line, place, bases) {
    const c = line.look === 'GUIDE' ? '#000000' : line.look === 'BASELINE' ? INK['--base'] : INK['--c' + (place % 6 + 1)];
    const dashes = line.look === 'GUIDE' ? [4, 3] : dash(line.look === 'BASELINE' ? bases.indexOf(line) : place);
    const stroke = '<path d="M-16 0h32" fill="none" stroke="' + c + '" stroke-width="' + (line.look === 'GUIDE' ? 1.2 : 2) + '"'
      + (Array.isArray(dashes) ? ' stroke-dasharray="' + dashes.join(' ') + '"' : '') + '/>';
    switch (line.look) {
      case 'LINE': return stroke + (line.points.length <= 40 ? shape(sign(place), c) : '');
      case 'RANGES': return shape(sign(place), c);
      case 'POINTS': return shape('diamond', c);
      case 'BARS': case 'SPAN': return '<rect x="-9" y="-5" width="18" height="10" fill="' + c + '"/>';
      default: return stroke;
    }
  }

  function legend(on, drawing) {
    if (drawing.lines.length < 2) return;
    const bases = drawing.lines.filter(l => l.look === 'BASELINE');
    const rows = [[]];
    let x = EDGE;
    drawing.lines.forEach((line, place) => {
      const width = KEY_WIDTH + 8 + widthOf(line.name, 12) + 20;
      if (x > EDGE && x + width > WIDTH - EDGE) {
        rows.push([]);
        x = EDGE;
      }
      rows[rows.length - 1].push({ line, place, x });
      x += width;
    });
    rows.forEach(row => on.raw(18, top => row.map(({ line, place, x: at }) =>
      '<g transform="translate(' + (at + KEY_WIDTH / 2).toFixed(1) + ' ' + (top + 8).toFixed(1) + ')">' + key(line, place, bases) + '</g>'
      + '<text x="' + (at + KEY_WIDTH + 8).toFixed(1) + '" y="' + (top + 12).toFixed(1) + '" font-size="12">' + xml(line.name) + '</text>').join('')));
  }

  function chartAsSvg({ drawing, place }) {
    const figure = place.closest('figure');
    const words = selector => [...figure.querySelectorAll(selector)].map(e => e.textContent.trim());
    const title = figure.querySelector('h3').textContent;
    const on = sheet();
    on.text(title, 16, true);
    on.raw(4, () => '');
    legend(on, drawing);
    words('.drawn > .axis:not(.across)').forEach(name => on.text(name, 12));
    const height = Math.max(LEAST_HEIGHT, place.clientHeight);
    const inner = svgOf(drawing, WIDTH - 2 * EDGE, height, INK);
    on.raw(height + 4, top => inner.replace('<svg ', '<svg x="' + EDGE + '" y="' + top.toFixed(1) + '" '));
    words('.axis.across').forEach(name => on.text(name, 12, false, true));
    drawing.marks.forEach(m => on.text(m.label + '  ' + m.name + ': ' + m.text, 11));
    words('.note').forEach(note => on.text(note, 11));
    return on.done(title, place.getAttribute('aria-label'));
  }

  /** A map as the table it is, the darker the larger. */
  function mapAsSvg(table) {
    const title = table.caption.textContent;
    const rows = [...table.rows].map(row => [...row.cells]);
    const first = Math.min(200, 16 + Math.max(...rows.map(row => widthOf(row[0].textContent, 12))));
    const width = (WIDTH - 2 * EDGE - first) / Math.max(1, rows[0].length - 1);
    const on = sheet();
    on.text(title, 16, true);
    on.raw(6, () => '');
    rows.forEach(row => on.raw(28, top => row.map((cell, i) => {
      const x = EDGE + (i ? first + (i - 1) * width : 0);
      const shade = parseFloat(cell.style.getPropertyValue('--shade')) || 0;
      const grey = Math.round(255 - 1.6 * shade);
      return (cell.tagName === 'TD' ? '<rect x="' + x.toFixed(1) + '" y="' + top.toFixed(1) + '" width="' + width.toFixed(1)
        + '" height="28" stroke="#ffffff" fill="rgb(' + grey + ',' + grey + ',' + grey + ')"/>' : '')
        + '<text x="' + (i ? x + width / 2 : x).toFixed(1) + '" y="' + (top + 18).toFixed(1) + '" font-size="12"'
        + (i ? ' text-anchor="middle"' : '') + '>' + xml(cell.textContent) + '</text>';
    }).join('')));
    return on.done(title, told('{0}. The larger a number, the darker its cell.', title));
  }

  function save(name, svg) {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name + '.svg';
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  function button(title, name, svg) {
    const b = document.createElement('button');
    b.type = 'button';
    b.className = 'save';
    b.textContent = told('Save as SVG');
    b.setAttribute('aria-label', told('Save as SVG: {0}', title));
    b.addEventListener('click', () => save(name, svg()));
    return b;
  }

  // Written here, not in the page: without scripts there is nothing to save.
  for (const one of shown) {
    const figure = one.place.closest('figure');
    figure.querySelector('.drawn').append(button(figure.querySelector('h3').textContent, one.drawing.id, () => chartAsSvg(one)));
  }
  [...document.querySelectorAll('table.heat')].forEach((table, i) => table.closest('.scroll')
    .after(button(table.caption.textContent, 'map-' + (i + 1), () => mapAsSvg(table))));
})();
