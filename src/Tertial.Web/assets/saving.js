// Saves a form marked data-spara while it is being filled in, and keeps in the browser what could not be saved.
// Every button works without it.

const pause = 1200, longestPause = 8000, nextTry = 15000, oldest = 30 * 24 * 3600 * 1000;

for (const form of document.querySelectorAll("form[data-spara]")) keep(form);
letGo();

function keep(form) {
  const { kod: code, grund: basis } = form.elements;
  const key = `tertial ${form.dataset.spara} ${location.pathname} ${code.value}`;
  const say = speaker(form);
  // After a clash the person chooses: nothing is saved on top of the other's text by itself.
  let onlyByHand = Boolean(form.closest("section")?.querySelector(".t-krock"));
  let saved = valuesOf(form), waiting, since, sending, reached = true, settled = false;

  const differs = () => valuesOf(form) !== saved;
  const remember = (sent) => write(key, { values: valuesOf(form), basis: basis.value, sent, at: Date.now() });

  function typed() {
    remember(read(key)?.sent);
    if (onlyByHand) return;
    since ??= Date.now();
    later(Math.min(pause, Math.max(0, since + longestPause - Date.now())));
  }

  function later(time) {
    clearTimeout(waiting);
    waiting = setTimeout(save, time);
  }

  async function save({ leaving = false } = {}) {
    clearTimeout(waiting);
    since = undefined;
    while (sending) await sending;
    if (onlyByHand || !differs()) return;
    sending = send(valuesOf(form), leaving);
    await sending;
  }

  async function send(values, leaving) {
    remember(values);
    try {
      const answer = await fetch("?handler=Spara", { method: "post", body: new FormData(form), headers: { "X-Requested-With": "XMLHttpRequest" }, keepalive: leaving });
      reached = answer.status !== 401 && answer.status < 500 && !answer.redirected;
      if (!reached) return say(answer.status === 401 || answer.redirected ? "utloggad" : "fel");
      onlyByHand = answer.status === 409;
      const told = answer.headers.get("content-type")?.includes("json") ? await answer.json() : {};
      if (!answer.ok) return say(onlyByHand ? "krock" : "fel", "", told.problem);
      basis.value = told.basis;
      saved = values;
      if (differs()) remember();
      else forget(key);
      say("sparat", told.time, told.problem);
      show(code.value, told);
    } catch {
      reached = false;
      say("fel");
      later(nextTry);
    } finally {
      sending = undefined;
    }
  }

  const kept = read(key);
  if (kept && !onlyByHand) restore(kept);

  function restore({ values, basis: former, sent }) {
    if (values === saved) return forget(key);
    // What was on its way when the window closed has arrived. Anything else has been saved by another, and the server says by whom.
    if (former !== basis.value && sent !== saved) basis.value = former;
    put(form, values);
    say("aterstallt");
    typed();
  }

  form.addEventListener("input", typed);
  form.addEventListener("submit", async (event) => {
    if (settled || onlyByHand || (!sending && !differs())) return;
    event.preventDefault();
    await save();
    // Where there was no answer the page would be lost; where there was, it says what is the matter.
    if (!reached) return;
    settled = true;
    form.requestSubmit(event.submitter);
  });
  const leave = () => !sending && !settled && save({ leaving: true });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", () => (settled = false));
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : save()));
  form.closest("section")?.querySelector("[data-slang]")?.addEventListener("click", () => forget(key));
}

// Shows every saving, and reads out only that it has turned to something else.
function speaker(form) {
  const line = form.querySelector("[data-lage]"), voice = form.querySelector("[role=status]");
  let last;
  return (kind, time = "", problem = "") => {
    line.hidden = false;
    line.dataset.lage = kind;
    line.textContent = [`${line.dataset[kind]} ${time}`.trim(), problem].filter(Boolean).join(". ");
    if (kind === "utloggad") line.append(" ", signIn(form));
    if (kind !== last || problem) voice.textContent = line.textContent;
    last = kind;
  };
}

// The state at the heading and in the list at the top follows what was saved: word, symbol and colour.
function show(code, { state, remains }) {
  const marks = state ? document.querySelectorAll(`#${CSS.escape(code)} .t-rapport__huvud .t-rapp, .t-hopp a[href="#${CSS.escape(code)}"] .t-rapp`) : [];
  for (const mark of marks) {
    const symbol = mark.querySelector("use");
    mark.dataset.rapp = state.status;
    symbol.setAttribute("href", symbol.getAttribute("href").replace(/#.*/, `#i-${state.icon}`));
    mark.replaceChildren(mark.querySelector("svg"), state.text);
  }
  const left = document.querySelector("[data-aterstar]");
  if (left && remains) left.textContent = remains;
}

function signIn(form) {
  const link = document.createElement("a");
  link.href = `/logga-in?till=${encodeURIComponent(`${location.pathname}${location.search}#${form.elements.kod.value}`)}`;
  link.textContent = "Logga in igen";
  return link;
}

function valuesOf(form) {
  const own = [...new FormData(form)].filter(([name]) => form.elements[name].type !== "hidden");
  return new URLSearchParams(own.map(([name, value]) => [name, value.replaceAll("\r\n", "\n").trim()])).toString();
}

function put(form, text) {
  const values = new URLSearchParams(text);
  for (const field of form.elements) {
    if (!field.name || field.type === "hidden" || field.type === "submit") continue;
    if (field.type === "radio" || field.type === "checkbox") field.checked = values.getAll(field.name).includes(field.value);
    else field.value = values.get(field.name) ?? "";
  }
}

// What nobody has come back for.
function letGo() {
  try {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith("tertial "))) if (Date.now() - read(key)?.at > oldest) forget(key);
  } catch {
    // Nothing is kept.
  }
}

// Some browsers are set to keep nothing; then saving is all there is.
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, what) {
  try {
    localStorage.setItem(key, JSON.stringify(what));
  } catch {
    // Nothing to do about it.
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing to do about it.
  }
}
