// Runs in the page: does what a reader would, and takes the time. `what` names one of `acts`, `with`
// is handed to it, and `tell` gets what it returns: lists of milliseconds by name.
const [what, options, tell] = arguments;

// A task of its own: by then all microtasks of the one before are done. Gives when it began.
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()(performance.now());
const task = () => new Promise((resolve) => {
  waiting.push(resolve);
  channel.port2.postMessage(null);
});
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const all = (selector) => [...document.querySelectorAll(selector)];
const one = (selector) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

// The time from `act` until the document is written, and then that of the browser's own layout.
// What is written later than that would not be in the figures; it is a fault.
const measure = async (act, done = () => true) => {
  await frame();
  const begun = performance.now();
  act();
  let written = await task();
  while (!done()) {
    if (written - begun > 60000) throw new Error("it never came");
    written = await task();
  }
  const before = performance.now();
  document.body.getBoundingClientRect();
  const laid = performance.now();
  let late = false;
  const watch = new MutationObserver(() => { late = true; });
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  await frame();
  watch.disconnect();
  if (late) throw new Error("the document was written later than measured");
  return [written - begun, laid - before];
};

// Lists by name, and whether there is time for more.
const lists = {};
const begun = performance.now();
const enough = (count) => count >= options.most || performance.now() - begun > options.limit;
const keep = (name, [written, laid]) => {
  (lists[name] ??= []).push(written);
  (lists[`${name}-layout`] ??= []).push(laid);
};

// The same choices in every run.
let seed = 7;
const any = (list) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return list[Math.floor(seed / 65536) % list.length];
};

const sort = (column) => {
  const select = one("select[data-act=order]");
  select.value = column;
  select.dispatchEvent(new Event("change", { bubbles: true }));
};

const acts = {
  // From the first sign of a reader until the program has taken the page over.
  async start() {
    const set = window.setTimeout;
    let hydrating;
    window.setTimeout = (work, ...rest) =>
      set(() => { hydrating = performance.now(); work(); }, ...rest);
    const ready = new Promise((resolve, reject) => {
      document.addEventListener("application", ({ detail }) => {
        if (detail === "ready") resolve();
        else reject(new Error(`the program says ${detail}; was it built of this source?`));
      });
    });
    const begun = performance.now();
    document.body.dispatchEvent(new Event("pointerover", { bubbles: true }));
    await ready;
    const done = await task();
    window.setTimeout = set;
    return { start: [done - begun], hydrate: [done - hydrating] };
  },

  // From the overview to the list of projects, to a project, and back. The scroll to the top of a
  // page has the browser lay it out.
  async routes() {
    const way = [
      ["to-projects", "header nav a[href$='/projects/']"],
      ["to-project", "main article.projects tbody th a"],
      ["to-overview", "header a[href='/en/']"],
    ];
    for (let count = 0; !enough(count); count += 1) {
      for (const [name, link] of way) {
        const title = () => document.querySelector("main h1")?.textContent;
        const [before, to] = [title(), one(link)];
        const moved = () => title() !== before;
        const took = await measure(() => to.click(), moved);
        // The first time a part of the program is fetched.
        if (count > 0) keep(name, took);
      }
    }
  },

  // The dialog opened and the first query put, until its results stand; then query by query, letter
  // by letter.
  async search() {
    const field = one("#search-field");
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    const [first] = options.queries;
    const open = () => {
      one(".search-button").click();
      type(first);
    };
    keep("first-search", await measure(open, () => document.querySelector(".found li")));
    for (let count = 0; !enough(count);) {
      for (const query of options.queries) {
        type("");
        const letters = Array.from(query);
        for (let end = 1; end <= letters.length && !enough(count); end += 1) {
          const typed = letters.slice(0, end).join("");
          keep("keystroke", await measure(() => type(typed)));
          count += 1;
        }
      }
    }
  },

  async filter() {
    for (let count = 0; !enough(count); count += 1) {
      const full = all(".chips button:not(.clear)").length > 3;
      const box = full ? one(".chips .clear") : any(all(".facet input:not(:disabled)"));
      const chips = all(".chips button").length;
      keep("filter", await measure(() => box.click()));
      if (all(".chips button").length === chips) throw new Error("a filter has no effect");
    }
    for (const clear of all(".chips .clear")) await measure(() => clear.click());
  },

  async sort() {
    const columns = all("select[data-act=order] option").map((option) => option.value);
    // The first time the order of a column is made; after that it is there.
    for (const column of columns) keep("sort-first", await measure(() => sort(column)));
    for (let count = 0; !enough(count); count += 1) {
      const reverse = count % 2 && document.querySelector("[data-act=reverse]");
      const column = columns[(count >> 1) % columns.length];
      keep("sort", await measure(() => (reverse ? reverse.click() : sort(column))));
    }
  },

  async view() {
    // Without an order the table would be that of the page, which stands already.
    await measure(() => sort("project"));
    for (let count = 0; !enough(count); count += 1) {
      const views = all("[data-act=view]");
      const view = views[(count + 1) % views.length];
      const took = await measure(() => view.click());
      keep("view", took);
      keep(`view-${view.value}`, took);
    }
    await measure(() => one("[data-act=view][value=table]").click());
  },

  // From one part of the rows to the next, and back from the last.
  async turn() {
    await measure(() => sort("project"));
    let back = false;
    for (let count = 0; !enough(count); count += 1) {
      const ways = all(".pager [data-act=from]");
      if (ways.length === 0) return;
      if (ways.length === 1) back = count > 0 && !back;
      keep("turn", await measure(() => (back ? ways[0] : ways.at(-1)).click()));
    }
  },

  async memory() {
    globalThis.gc?.();
    const glue = await import(new URL(document.documentElement.dataset.glue, location));
    const { memory } = await glue.default();
    return { wasm: memory.buffer.byteLength, heap: performance.memory?.usedJSHeapSize };
  },

  async setting() {
    const elements = all("*").length;
    return { agent: navigator.userAgent, day: new Date().toISOString().slice(0, 10), elements };
  },
};

acts[what]().then((told) => tell(told ?? lists), ({ message }) => tell({ fault: message }));
