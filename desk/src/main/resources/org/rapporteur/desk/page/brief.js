(() => {
  'use strict';
  const byId = id => document.getElementById(id);
  const form = byId('filter');
  const back = byId('back');
  const items = [...document.querySelectorAll('.speaker li')];
  const groups = [...document.querySelectorAll('.speaker')];
  const none = byId('none');
  const facets = ['party', 'outlet', 'act', 'form', 'kind'].map(byId);
  const articleOf = item => byId('r' + item.dataset.r);
  const line = text => (text || '').replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, '');
  const textOf = (within, selector) => { const found = within.querySelector(selector); return found ? found.textContent : ''; };
  const bare = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');

  // A large brief comes sealed: what is long lies in noscript elements, mere strings until they come into view ---------
  const sealOf = holder => holder.firstElementChild && holder.firstElementChild.matches('noscript') ? holder.firstElementChild : null;
  const unseal = holder => {
    const seal = sealOf(holder);
    if (seal) holder.innerHTML = seal.textContent;
  };
  const unsealed = holder => {
    const seal = sealOf(holder);
    if (!seal) return holder;
    const copy = document.createElement('template');
    copy.innerHTML = seal.textContent;
    return copy.content;
  };
  const unsealPart = part => part.matches('.text') ? unseal(part) : [...part.children].forEach(unseal);
  const parts = [...document.querySelectorAll('.speaker > ol, .items, .text')];
  const FINDING = '.speaker li, .items li[data-r]';
  const watcher = new IntersectionObserver(seen => seen.filter(one => one.isIntersecting).forEach(one => {
    watcher.unobserve(one.target);
    unsealPart(one.target);
  }), {rootMargin: '1500px'});
  if (document.querySelector('li > noscript, .text > noscript')) parts.forEach(part => watcher.observe(part));
  addEventListener('beforeprint', () => {
    document.querySelectorAll('.rest').forEach(rest => { rest.open = true; });
    parts.forEach(unsealPart);
  });

  // Filtering -------------------------------------------------------------------------------------------------------
  const CHARACTERS = {'&lt;': '<', '&gt;': '>', '&#34;': '"', '&#39;': "'", '&amp;': '&'};
  const plain = markup => markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp|#34|#39);/g, one => CHARACTERS[one]);
  const words = new Map();
  const wordsOf = item => {
    if (!words.has(item)) {
      const seal = sealOf(item);
      words.set(item, bare(line(seal ? plain(seal.textContent.split('<details')[0])
        : ['.chain', 'blockquote', '.meta'].map(part => textOf(item, part)).join(' '))));
    }
    return words.get(item);
  };
  const among = (list, value) => !value || (' ' + list + ' ').includes(' ' + value + ' ');

  function filter() {
    const [party, outlet, act, kindOfForm, kind] = facets.map(facet => facet.value);
    const sought = bare(line(byId('text').value)).split(' ').filter(word => word);
    let shown = 0;
    for (const item of items) {
      const data = item.dataset;
      const passes = among(data.p, party) && (!act || data.a === act) && (!kindOfForm || data.f === kindOfForm)
        && among(data.k, kind) && (!outlet || articleOf(item).dataset.shownOutlet === outlet)
        && sought.every(word => wordsOf(item).includes(word));
      if (item.hidden === passes) item.hidden = !passes;
      if (passes) shown++;
    }
    for (const group of groups) {
      let left = 0;
      let all = 0;
      for (const list of group.querySelectorAll('ol')) {
        const leftHere = [...list.children].filter(item => !item.hidden).length;
        left += leftHere;
        all += list.children.length;
        list.hidden = leftHere === 0;
      }
      group.hidden = left === 0;
      group.querySelector('h3 small').textContent = (left === all ? '' : left + ' of ') + all + (all === 1 ? ' statement' : ' statements');
    }
    none.hidden = shown > 0 || items.length === 0;
    byId('count').textContent = shown + ' of ' + items.length + ' statements';
    byId('save').disabled = shown === 0;
  }

  let waiting;
  form.hidden = false;
  document.documentElement.classList.add('js');
  facets.forEach(facet => facet.addEventListener('change', filter));
  byId('text').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener('submit', event => { event.preventDefault(); filter(); });
  form.addEventListener('reset', () => setTimeout(filter));

  // The table: the same rows as the program writes with --format csv ------------------------------------------------
  const COLUMNS = ['number', 'id', 'speaker', 'act', 'content', 'form', 'negated', 'hedges', 'kind', 'party', 'cue', 'chain',
    'addressee', 'outlet', 'published', 'title', 'author', 'source', 'url', 'report', 'sentence', 'start', 'end', 'spans', 'reason'];
  function row(item, text) {
    const data = item.dataset;
    const report = articleOf(item).dataset;
    const inner = unsealed(item);
    const speaker = inner.querySelector('.chain').lastElementChild;
    const group = item.closest('.speaker').dataset;
    const places = data.o.split(';');
    const sentences = data.t.split(' ').map(n => line(textOf(text, '#r' + data.r + '-' + n))).join(' ');
    return [String(item.value), data.id, group.name || textOf(speaker, 'b'), data.a,
      textOf(inner, 'blockquote'), data.f, inner.querySelector('.negated') ? 'yes' : 'no', textOf(inner, '.hedge'),
      data.k.split(' ').pop(), group.party, textOf(speaker, 'i'), textOf(inner, '.chain'),
      textOf(inner, '.addressee'), report.outlet, report.published, report.title, report.author, report.source, report.url,
      report.id, sentences, places[0].split('-')[0], places.at(-1).split('-')[1], data.o, textOf(inner, 'details p')];
  }

  function cell(value) {
    const text = line(value);
    const safe = /^[ \u00a0"\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? "'" + text : text;
    return '"' + safe.replaceAll('"', '""') + '"';
  }

  byId('save').addEventListener('click', () => {
    const shown = items.filter(item => !item.hidden).sort((a, b) => a.value - b.value);
    let report;
    let text;
    const rows = [COLUMNS, ...shown.map(item => {
      if (report !== item.dataset.r) text = unsealed(articleOf(item).querySelector('.text'));
      report = item.dataset.r;
      return row(item, text);
    })].map(cells => cells.map(cell).join(',') + '\r\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', ...rows], {type: 'text/csv;charset=utf-8'}));
    link.download = 'statements.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  });

  // From statement to sentence and back -----------------------------------------------------------------------------
  let from = null;

  function light(item) {
    document.querySelectorAll('mark.on').forEach(mark => mark.classList.remove('on'));
    if (item) {
      articleOf(item).querySelectorAll('mark[data-s~="' + item.id + '"]').forEach(mark => mark.classList.add('on'));
    }
  }

  function arrive() {
    const id = location.hash.slice(1);
    const sentence = /^(r\d+)-\d+$/.exec(id);
    if (sentence && byId(sentence[1])) unseal(byId(sentence[1]).querySelector('.text'));
    const target = byId(id);
    if (!target) return;
    if (target.matches(FINDING)) unseal(target);
    const item = target.matches(FINDING) ? target : null;
    if (item && item.hidden) form.reset();
    for (let at = target.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
    light(item || (from && from.matches(FINDING) ? from : null));
    back.hidden = !(from && target.matches('.n'));
    if (!back.hidden) {
      back.firstElementChild.hash = from.id;
      back.firstElementChild.textContent = from.matches('.speaker li') ? 'Back to statement ' + from.value : 'Back to ' + from.id.replace('-', ' ');
    }
    if (target.matches('.n, li, section, article, main div, main details')) {
      target.tabIndex = -1;
      target.focus({preventScroll: true});
      if (target.matches('.n')) target.scrollIntoView({block: 'center'});
      if (item) setTimeout(() => target.scrollIntoView({block: 'center'}));
    }
    from = item;
  }

  function go(id) {
    if (location.hash === '#' + id) arrive(); else location.hash = id;
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      from = link.matches('.to') ? link.closest('main [id]') : null;
      if (location.hash === link.hash) { event.preventDefault(); arrive(); }
      return;
    }
    const mark = event.target.closest('mark[data-s]');
    if (mark && getSelection().isCollapsed) {
      const numbers = mark.dataset.s.split(' ');
      const current = numbers.indexOf(location.hash.slice(1));
      go(numbers[(current + 1) % numbers.length]);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !back.hidden) go(back.firstElementChild.hash.slice(1));
  });
  addEventListener('hashchange', arrive);
  filter();
  arrive();
})();
