// Has the site kept for reading without a connection, says when it cannot be reached, and offers a
// newer release. The boot script fetches it once a reader has used the page for a while, or soon
// where the site is kept already. The builder writes TEXTS before it, by language.
const root = document.documentElement;
const page = root.dataset;
const says = TEXTS[root.lang];
const { serviceWorker, connection } = navigator;

// A sentence at the foot of the window, with buttons. One of each kind stands at a time.
const told = {};
const tell = (kind, sentence, ways) => {
  told[kind]?.remove();
  told[kind] = document.createElement("p");
  told[kind].className = kind;
  told[kind].append(sentence);
  for (const [word, act] of [...ways, [says.close, () => told[kind].remove()]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(word);
    button.addEventListener("click", act);
    told[kind].append(" ", button);
  }
  document.getElementById("notices").append(told[kind]);
};

// Who has asked to save data is sent nothing unasked.
if (serviceWorker.controller || !connection?.saveData) {
  const first = !serviceWorker.controller;
  const registration = await serviceWorker.register(`${page.base}sw.js`, { scope: page.base });

  // Nothing is loaded anew by itself: the reader takes the newer release, or goes on in this one.
  const take = () => {
    serviceWorker.addEventListener("controllerchange", () => location.reload());
    if (registration.waiting) registration.waiting.postMessage("take");
    else location.reload();
  };
  const offer = (worker) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: { release, released } }) => {
      if (release === page.release) return;
      tell("offer", says.offer.replace("{released}", released[root.lang]), [[says.take, take]]);
    };
    worker.postMessage("which", [port2]);
  };
  const watch = (worker) => worker.addEventListener("statechange", () => {
    if (worker.state === "installed") offer(worker);
  });
  if (registration.waiting) offer(registration.waiting);
  if (registration.installing) watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  // Whether the site can be reached is seen by asking for the worker, which tells of a newer
  // release as well.
  const ask = async () => {
    try {
      await registration.update();
      told.away?.remove();
    } catch {
      tell("away", says.away, []);
    }
  };
  if (!first) await ask();
  for (const change of ["online", "offline"]) addEventListener(change, ask);
  document.addEventListener("visibilitychange", () => document.hidden || ask());

  const { active } = await serviceWorker.ready;
  active.postMessage(page.release);
}
