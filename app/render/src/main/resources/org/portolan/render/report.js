// Makes every table sortable by its header. The page reads the same without it.
document.querySelectorAll('table.sortable').forEach(table => {
  const body = table.tBodies[0];
  const words = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const key = (row, at) => row.cells[at].dataset.v ?? row.cells[at].textContent;
  table.querySelectorAll('thead th').forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      const compare = (a, b) => {
        const x = key(a, at), y = key(b, at);
        if (x === '' || y === '') return (x === '') - (y === '');
        const order = head.classList.contains('n') ? x - y : words.compare(x, y);
        return down ? -order : order;
      };
      table.querySelectorAll('th').forEach(other => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...[...body.rows].sort(compare));
    });
  });
});
// One trace at a time, and Escape closes it.
const traces = () => document.querySelectorAll('details.trace[open]');
document.addEventListener('toggle', event => {
  if (event.target.matches('details.trace[open]')) traces().forEach(one => { one.open = one === event.target; });
}, true);
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') traces().forEach(one => { one.open = false; });
});
