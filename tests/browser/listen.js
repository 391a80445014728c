// Tells the test server what a page says in the console, what nobody caught, and what its policy
// refused. It waits for each answer: what was said is known before the page goes on.
(() => {
  "use strict";
  const say = (entry) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/-said", false);
    request.send(entry);
  };
  for (const level of ["debug", "log", "info", "warn", "error", "trace", "assert", "table"]) {
    const own = console[level];
    console[level] = (...words) => {
      if (level !== "assert" || !words[0]) say(`${level} ${words.map(String).join(" ")}`);
      own.apply(console, words);
    };
  }
  addEventListener("error", ({ message, target }) => {
    say(message === undefined ? `error ${target.src || target.href} did not load` : `Uncaught ${message}`);
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => say(`Uncaught (in promise) ${reason}`));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    say(`error Content Security Policy: ${effectiveDirective} refuses ${blockedURI}`);
  });
})();
