
// Tables of many rows: a field that finds rows, and columns that sort. Without a script the table is all there, as written.
(() => {
  'use strict';
  const { told } = window.festivalCharts;
  /** So many rows are found by looking. */
  const FEW = 15;

  /** What a cell is sorted by: the number it begins with, else its text; what has no number comes last. */
  function valueOf(cell) {
    const text = cell.textContent.trim();
    const number = parseFloat(text.replace(/,/g, '').replace('\u2212', '-'));
    return Number.isNaN(number) ? text.toLowerCase() : number;
  }

  /** @param way 1 for upwards, -1 for downwards: numbers come before what is none either way */
  function order(a, b, way) {
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return way * (a < b ? -1 : a > b ? 1 : 0);
  }

  function sortable(table) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        // Names from A on, numbers from the largest on; again for the other way round.
        const isText = column === 0;
        const was = head.getAttribute('aria-sort');
        const down = was ? was === 'ascending' : !isText;
        heads.forEach(h => h.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const keyed = [...body.rows].map(row =>
          [isText ? row.cells[0].textContent.toLowerCase() : valueOf(row.cells[column]), row]);
        keyed.sort((a, b) => order(a[0], b[0], down ? -1 : 1));
        body.replaceChildren(...keyed.map(pair => pair[1]));
      });
    });
  }

  function findable(table) {
    const frame = table.closest('.scroll');
    const line = document.createElement('p');
    line.className = 'find';
    const label = document.createElement('label');
    label.textContent = told('Find ');
    const field = document.createElement('input');
    field.type = 'search';
    label.append(field);
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    line.append(label, ' ', count);
    frame.before(line);
    const rows = [...table.tBodies[0].rows];
    const show = () => {
      const wanted = field.value.trim().toLowerCase();
      let found = 0;
      rows.forEach(row => {
        const isFound = row.cells[0].textContent.toLowerCase().includes(wanted);
        row.hidden = !isFound;
        found += isFound ? 1 : 0;
      });
      count.textContent = told('{0} of {1} rows', found.toLocaleString('en-US'), rows.length.toLocaleString('en-US'));
    };
    field.addEventListener('input', show);
    show();
  }

  document.querySelectorAll('table.listed').forEach(table => {
    sortable(table);
    if (table.tBodies[0].rows.length > FEW) {
      table.closest('.scroll').classList.add('long');
      findable(table);
    }
  });
})();
