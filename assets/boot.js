// Runs before the page is painted. It sets the theme, and starts the application when the reader
// first does something, when the address holds a state to apply, or when the browser has long
// been idle; never before the page stands. Then it has the site kept for reading offline.
(() => {
  "use strict";
  const root = document.documentElement;
  const page = root.dataset;
  root.classList.add("scripted");

  // The theme. Storage may be blocked: then the choice lasts as long as the page.
  const THEME = "theme";
  const stored = () => {
    try { return localStorage.getItem(THEME); } catch { return null; }
  };
  const keep = (theme) => {
    try {
      if (theme === "auto") localStorage.removeItem(THEME);
      else localStorage.setItem(THEME, theme);
    } catch { /* Nothing to say: the page shows the choice. */ }
  };
  const wear = (theme) => {
    if (theme === "light" || theme === "dark") page.theme = theme;
    else delete page.theme;
  };
  wear(stored());
  document.addEventListener("change", (event) => {
    const input = event.target;
    if (input.name !== "theme") return;
    wear(input.value);
    keep(input.value);
  });
  addEventListener("storage", (event) => {
    if (event.key === THEME) { wear(event.newValue); mark(); }
  });
  const mark = () => {
    const input = document.querySelector(`input[name=theme][value=${page.theme || "auto"}]`);
    if (input) input.checked = true;
  };

  // Whether the page was written for its address; the one that is kept stands in for every other.
  const STAND_IN = "offline";
  const atHome = () => page.route === STAND_IN || page.route === location.pathname;

  // Failures: each has its sentence in the page.
  const tell = (failure) => {
    const notices = document.getElementById("notices");
    const notice = notices && notices.querySelector(`[data-failure="${failure}"]`);
    if (!notice) return;
    notice.hidden = false;
    page.failed = failure;
    // A program that has stopped must not keep the links to itself.
    addEventListener("click", (event) => event.stopImmediatePropagation(), true);
    addEventListener("popstate", () => location.reload());
  };
  document.addEventListener("application", (event) => {
    if (event.detail === "ready") page.ready = "";
    else tell(event.detail);
  });

  // Search: its button and its keys open the dialog, before the program runs and after.
  const search = () => {
    const dialog = document.getElementById("search");
    // On the page for what is not there the program never runs; the dialog says so.
    if (!("ready" in page) && !atHome()) page.asleep = "";
    if (dialog && !dialog.open) dialog.showModal();
  };
  document.addEventListener("click", ({ target }) => {
    if (target.closest("[aria-controls=search]")) search();
    else if (target.id === "search") target.close();
  });
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const command = ctrlKey || metaKey;
    const typing = target.closest("select, textarea, input:not([type=radio], [type=checkbox])");
    // A key of one character can be switched off: who speaks to the computer may send it unasked.
    const slash = key === "/" && !typing && document.querySelector("[name=slash]:checked");
    if (altKey || !(command ? key.toLowerCase() === "k" : slash)) return;
    event.preventDefault();
    search();
  });

  // A step back from a page that was loaded anew leads to one that nothing has rendered.
  addEventListener("popstate", () => {
    if (!("ready" in page) && !atHome()) location.reload();
  });

  // The start, once, and only on a page at the address that it was written for.
  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    let glue;
    try {
      glue = await import(page.glue);
    } catch (error) {
      return tell("glue");
    }
    try {
      await glue.default({ module_or_path: page.wasm });
    } catch (error) {
      tell("wasm");
    }
  };

  // The site is kept once a reader has used it for a while: who merely reads pays for no more.
  const worker = page.offline && navigator.serviceWorker;
  const look = () => import(page.offline).catch(() => {});
  const used = () => {
    if ("ready" in page) look();
    else document.addEventListener("application", used);
  };

  const intents = ["pointerdown", "pointerover", "keydown", "focusin", "touchstart"];
  const idle = window.requestIdleCallback || ((work) => setTimeout(work, 1));
  const sign = () => {
    for (const intent of intents) removeEventListener(intent, sign, true);
    start();
    if (worker) setTimeout(() => idle(used), 5000);
  };
  const arm = () => {
    mark();
    if (!atHome()) return;
    for (const intent of intents) addEventListener(intent, sign, { capture: true, passive: true });
    if (location.search || page.route === STAND_IN) start();
    if (worker && worker.controller) idle(look);
    setTimeout(() => idle(start), 12000);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", arm);
  else arm();
})();
