
// Hides what was not asked for. All changes are in the page; without this, all are seen.
(() => {
  'use strict';

  const one = id => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const filters = one('filters');
  if (!filters) return; // Nothing has changed.

  const words = one('words');
  const rule = one('rule');
  const clear = one('clear');
  const shown = one('shown');
  const levels = all('[data-show]', filters);
  const links = all('nav li a');
  const rows = all('nav a[href^="#family-"]').map((link, index) => ({
    link,
    counts: all('[data-count]', link),
    section: all('.family')[index],
  }));
  const changes = rows.flatMap(({ section }, family) =>
    all('.change', section).map(element => ({
      element,
      family,
      level: element.dataset.level,
      rule: element.dataset.rule,
      text: `${section.dataset.family} ${element.textContent}`.toLowerCase(),
    })),
  );

  // What is asked for; the field and the choice keep their parts themselves.
  let family = null;
  const pressed = () => levels.filter(button => button.ariaPressed === 'true');

  function apply() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = pressed().map(button => button.dataset.show);
    const by = rows.map(() => ({}));
    let count = 0;
    for (const change of changes) {
      const matches =
        (!rule.value || change.rule === rule.value) &&
        wanted.every(word => change.text.includes(word));
      // A filter's own counts tell what it would show, so they leave it out.
      if (matches) by[change.family][change.level] = (by[change.family][change.level] ?? 0) + 1;
      const is =
        matches &&
        (family === null || change.family === family) &&
        (!chosen.length || chosen.includes(change.level));
      change.element.hidden = !is;
      count += is;
    }
    rows.forEach(({ link, counts, section }, index) => {
      section.hidden = !all('.change:not([hidden])', section).length;
      link.ariaCurrent = String(family === index);
      for (const cell of counts) {
        const number = by[index][cell.dataset.count] ?? 0;
        cell.firstChild.textContent = number;
        cell.classList.toggle('none', number === 0);
      }
    });
    for (const button of levels) {
      const numbers = by.map((row, index) =>
        family === null || family === index ? row[button.dataset.show] ?? 0 : 0,
      );
      all('.count', button)[0].textContent = numbers.reduce((sum, number) => sum + number, 0);
    }
    links[0].ariaCurrent = String(family === null);
    const is = wanted.length || chosen.length || rule.value || family !== null;
    const changesOf = changes.length === 1 ? 'change' : 'changes';
    shown.textContent = is
      ? `${count} of ${changes.length} ${changesOf}`
      : `${changes.length} ${changesOf}`;
    one('none').hidden = count > 0;
    clear.disabled = !is;
  }

  // The address keeps what is asked for, so that it outlives a reload and can be sent.
  function remember() {
    const state = new URLSearchParams();
    if (words.value) state.set('q', words.value);
    if (pressed().length) state.set('level', pressed().map(button => button.dataset.show).join());
    if (family !== null) state.set('family', rows[family].section.dataset.family);
    if (rule.value) state.set('rule', rule.value);
    try {
      history.replaceState(null, '', `#${state}`);
    } catch {
      // Some frames forbid it; the page works as well without.
    }
  }

  function set(state) {
    words.value = state.get('q') ?? '';
    rule.value = state.get('rule') ?? '';
    if (rule.selectedIndex < 0) rule.value = '';
    const chosen = (state.get('level') ?? '').split(',');
    for (const button of levels) button.ariaPressed = String(chosen.includes(button.dataset.show));
    const index = rows.findIndex(row => row.section.dataset.family === state.get('family'));
    family = index < 0 ? null : index;
    apply();
  }

  function ask() {
    apply();
    remember();
  }

  function reset() {
    set(new URLSearchParams());
    remember();
  }

  function go(element) {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }

  // What an address names is shown, whatever the filters say.
  function follow() {
    const name = location.hash.slice(1);
    if (name.includes('=')) return set(new URLSearchParams(name));
    let target = null;
    try {
      target = one(decodeURIComponent(name));
    } catch {
      // Not an address of ours.
    }
    if (!target) return;
    if (target.closest('[hidden]')) set(new URLSearchParams());
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }

  let soon = 0;
  words.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(ask, 120);
  });
  rule.addEventListener('change', ask);
  filters.addEventListener('click', event => {
    const button = event.target.closest('[data-show]');
    if (!button) return;
    button.ariaPressed = String(button.ariaPressed !== 'true');
    ask();
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-clear]')) {
      reset();
      words.focus();
    }
    const only = event.target.closest('[data-only]');
    if (only) {
      set(new URLSearchParams({ rule: only.dataset.only }));
      remember();
      go(changes.find(change => !change.element.hidden).element);
    }
  });
  for (const link of links) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const index = rows.findIndex(row => row.link === link);
      family = index < 0 ? null : index;
      ask();
      const main = one('changes');
      const { top } = main.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) main.scrollIntoView();
    });
  }

  function step(by) {
    const seen = changes.filter(change => !change.element.hidden).map(change => change.element);
    const at = seen.indexOf(document.activeElement?.closest('.change'));
    const top = filters.getBoundingClientRect().bottom;
    const next = at < 0 ? seen.findIndex(element => element.getBoundingClientRect().top >= top) : at + by;
    if (seen[next]) go(seen[next]);
  }

  words.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      words.value = '';
      ask();
    } else if (event.key === 'Enter') {
      clearTimeout(soon);
      ask();
      const first = changes.find(change => !change.element.hidden);
      if (first) go(first.element);
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input:not([type=checkbox]), select, textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !one('keys').checked) return;
    if (event.key === '/') words.select();
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else return;
    event.preventDefault();
  });

  for (const element of all('#filters, .keys, nav .all, [data-only]')) element.hidden = false;
  all('.families')[0].open = matchMedia('(min-width: 64.01rem)').matches;
  // What is scrolled to must not end up behind the bar.
  const measure = () => document.documentElement.style.setProperty('--bar', `${filters.offsetHeight}px`);
  measure();
  new ResizeObserver(measure).observe(filters);
  window.addEventListener('hashchange', follow);
  apply();
  follow();
})();
