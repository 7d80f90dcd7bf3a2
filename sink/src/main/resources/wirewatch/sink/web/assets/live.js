// Lets a page follow the live stream: what carries data-refresh is exchanged for the same part of a newer page.
// Markup comes from the server alone, so that no text of an article is ever put together here.
(() => {
  'use strict';
  const PAUSE = 1500; // milliseconds between two exchanges, so that a burst of news is one
  const JITTER = 1500; // many readers do not ask at the same moment
  const part = document.querySelector('[data-refresh]');
  const button = document.getElementById('live');
  if (!part || !button || !window.EventSource) return;

  const kinds = part.dataset.refresh.split(' ');
  const story = part.dataset.story;
  let held = false;
  let waiting = null;
  let missed = 0;

  const say = (words, state) => {
    button.querySelector('.state').textContent = words;
    button.dataset.state = state;
  };
  const known = () => new Set([...part_().querySelectorAll('[id]')].map((element) => element.id));
  const part_ = () => document.getElementById(part.id);

  const exchange = async () => {
    waiting = null;
    missed = 0;
    const before = known();
    await htmx.ajax('GET', location.pathname + location.search, {
      target: '#' + part.id, select: '#' + part.id, swap: 'outerHTML show:none',
    });
    part_().querySelectorAll('li[id]').forEach((item) => {
      if (!before.has(item.id)) item.classList.add('fresh');
    });
  };
  const busy = () => {
    const at = document.activeElement;
    return at && part_().contains(at) && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  };
  const news = () => {
    missed += 1;
    if (held) {
      say(missed + ' new', 'held');
    } else if (waiting === null) {
      waiting = setTimeout(() => (busy() ? (waiting = null) : exchange()), PAUSE + Math.random() * JITTER);
    }
  };

  const stream = new EventSource('/stream?form=brief');
  kinds.forEach((kind) => stream.addEventListener(kind, (event) => {
    if (!story || JSON.parse(event.data).story === story) news();
  }));
  stream.addEventListener('open', () => { if (!held) say('Live', 'live'); });
  stream.addEventListener('error', () => { if (!held) say('Reconnecting', 'lost'); });

  button.hidden = false;
  say('Connecting', 'lost');
  button.addEventListener('click', () => {
    held = !held;
    button.setAttribute('aria-pressed', String(!held));
    say(held ? 'Held' : 'Live', held ? 'held' : 'live');
    if (!held && missed > 0) exchange();
  });
})();
