// Adds what comes after the page was made. Everything shown goes through textContent: articles are never markup.
(() => {
  'use strict';
  const KEPT = 60;
  const $ = (id) => document.getElementById(id);
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = clean(text);
    return made;
  };
  // What turns the direction of writing, and what cannot be seen; joiners stay, for words need them.
  const clean = (text) => String(text).replace(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\u2060\ufeff]/g, '');
  const plural = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const size = (count) =>
    [plural(count.outlets, 'outlet'), plural(count.origins, 'origin'), plural(count.clippings, 'clipping')].join(', ');
  const byData = (list, name, value) => [...list.children].find((item) => item.dataset[name] === value);
  const first = (list, item) => {
    list.prepend(item);
    while (list.children.length > KEPT) list.lastElementChild.remove();
  };
  const isWeb = (url) => /^https?:\/\//i.test(url || '');
  const time = (instant) => {
    const made = element('time', '', instant.slice(0, 16).replace('T', ' ') + ' UTC');
    made.dateTime = instant;
    return made;
  };
  const more = (id) => { $(id).textContent = Number($(id).textContent) + 1; };

  const showAlert = (alert) => {
    const list = $('alerts');
    if (byData(list, 'alert', alert.id)) return;
    const item = element('li');
    item.dataset.alert = alert.id;
    const title = element('h3');
    title.dir = 'auto';
    title.append(element('span', `kind ${alert.decision.toLowerCase()}`, alert.decision.replace('_', ' ').toLowerCase()), ' ');
    const headline = element('bdi', '', alert.headline);
    if (isWeb(alert.url)) {
      const link = element('a');
      link.href = alert.url;
      link.rel = 'noopener noreferrer nofollow';
      link.append(headline);
      title.append(link);
    } else {
      title.append(headline);
    }
    const reason = element('p', '', alert.reason);
    reason.dir = 'auto';
    const aside = element('p', 'aside');
    aside.append(time(alert.arrived), ' for ', element('bdi', '', alert.watchName));
    item.append(title, reason, aside);
    first(list, item);
    more('alerts-told');
  };

  const showClipping = (clipping) => {
    const list = $('stories');
    let item = byData(list, 'story', clipping.story);
    if (!item) {
      item = element('li');
      item.dataset.story = clipping.story;
      const title = element('h3');
      title.dir = 'auto';
      title.append(element('bdi', '', clipping.title || clipping.text.slice(0, 90)));
      item.append(title, element('p', 'count'), element('p', 'aside'));
      item.lastElementChild.append(time(clipping.arrived), ' ', element('span', 'outlets'));
    }
    item.querySelector('.count').textContent = size(clipping.count);
    item.querySelector('time').replaceWith(time(clipping.arrived));
    const outlets = item.querySelector('.outlets');
    const known = [...outlets.children].some((outlet) => outlet.textContent === clean(clipping.outlet || ''));
    if (clipping.outlet && !known) outlets.append(element('bdi', '', clipping.outlet), ' ');
    first(list, item);
    if (clipping.version === 1) more('clippings');
  };

  const stream = new EventSource('/stream');
  stream.addEventListener('alert', (event) => showAlert(JSON.parse(event.data)));
  stream.addEventListener('clipping', (event) => showClipping(JSON.parse(event.data)));
  stream.addEventListener('open', () => { $('state').textContent = '· live'; });
  stream.addEventListener('error', () => { $('state').textContent = '· reconnecting'; });
})();
