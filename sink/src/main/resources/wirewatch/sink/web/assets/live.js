// Lets a page follow the live stream: what carries data-refresh is exchanged for the same part of a newer page.
// Markup comes from the server alone, so that no text of an article is ever put together here.
(() => {
  'use strict';
  const PAUSE = 1500; // milliseconds from news to the exchange: a burst of news is one, and the archive has them by then
  const JITTER = 1500; // many readers do not ask at the same moment
  const TRIES = 4; // an archive that is behind has no news yet: asked again after twice the time
  const part = document.querySelector('[data-refresh]');
  const button = document.getElementById('live');
  if (!part || !button || !window.EventSource) return;

  const kinds = part.dataset.refresh.split(' ');
  const story = part.dataset.story;
  let held = false;
  let waiting = null;
  let due = 0;
  let missed = 0;
  let last = 0;

  const say = (words, state) => {
    button.querySelector('.state').textContent = words;
    button.dataset.state = state;
  };
  const known = () => new Set([...part_().querySelectorAll('[id]')].map((element) => element.id));
  const part_ = () => document.getElementById(part.id);

  const exchange = async (tries) => {
    missed = 0;
    const before = known();
    const old = part_().textContent;
    let reading = null;
    part_().addEventListener('htmx:beforeSwap', () => {
      const at = document.activeElement;
      reading = part_().contains(at) ? at.getAttribute('href') : null;
    });
    await htmx.ajax('GET', location.pathname + location.search, {
      target: '#' + part.id, select: '#' + part.id, swap: 'outerHTML show:none',
    });
    part_().querySelectorAll('li[id]').forEach((item) => {
      if (!before.has(item.id)) item.classList.add('fresh');
    });
    // Whoever goes by the keyboard stays where they are.
    if (reading) part_().querySelector('[href="' + CSS.escape(reading) + '"]')?.focus({preventScroll: true});
    if (part_().textContent === old && tries > 1 && !held) exchangeIn(PAUSE * 2 ** (TRIES - tries + 1), tries - 1);
  };
  const busy = () => {
    const at = document.activeElement;
    return at && part_().contains(at) && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
  };
  const exchangeIn = (millis, tries) => {
    const at = Date.now() + millis;
    if (waiting !== null && due <= at) return;
    clearTimeout(waiting);
    due = at;
    waiting = setTimeout(() => {
      waiting = null;
      if (busy()) exchangeIn(PAUSE, tries);
      else exchange(tries);
    }, millis);
  };
  const news = () => {
    missed += 1;
    last = Date.now();
    if (held) {
      say(missed + ' new', 'held');
    } else {
      exchangeIn(PAUSE + Math.random() * JITTER, TRIES);
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
    if (held) {
      clearTimeout(waiting);
      waiting = null;
    } else if (missed > 0) {
      exchangeIn(Math.max(0, last + PAUSE - Date.now()), TRIES);
    }
  });
})();
