// SPDX-License-Identifier: GPL-2.0-or-later
// Draws the page from its data. What comes from a model is text for the page, never markup: only make() builds
// elements, and it sets their text as text.

"use strict";

const page = JSON.parse(document.getElementById("data").textContent);
const get = id => document.getElementById(id);
const CHUNK = 100; // rows in an element that is laid out when it comes into view
const AROUND = 12; // lines of the source before and after the one that is shown
const COLOURS = 8;

let runs = page.runs.map(raw => new Run(raw));
let run = runs[0] || null;
let rows = [];
const view = {all: false, open: new Set(), chosen: 0, site: null, found: [], query: ""};
const whenChosen = []; // what explore.js does when a step is chosen

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

const fill = (element, ...children) => element.replaceChildren(...children.flat().filter(child => child !== null));
const short = file => page.files[file] ? page.files[file].short : file;
const colour = lock => `var(--lock${run.locks.indexOf(lock) % COLOURS})`;

function swatch(lock) {
  const found = make("span", {class: "swatch"});
  found.style.background = colour(lock);
  return found;
}

// A line of the source as a button that shows it.
function place(site, text) {
  const pressed = view.site && view.site.file === site.file && view.site.line === site.line;
  const label = text || `${site.name}() ${short(site.file)}:${site.line}`;
  return make("button", {type: "button", class: "place", "aria-pressed": String(Boolean(pressed)),
    onclick: () => { view.site = site; drawSource(); }}, label);
}

// -- the verdict -----------------------------------------------------------------------------

const SIGNS = {HOLDS: "+", VIOLATED: "!", INCONCLUSIVE: "?", "NOT REACHED": "-"};
const ORDER = ["VIOLATED", "INCONCLUSIVE", "HOLDS", "NOT REACHED"];

function drawVerdict() {
  const found = page.verdict;
  document.title = page.title;
  get("what").textContent = found ? found.title : page.title;
  if (!found) { get("verdict-word").textContent = "Explore"; return; }
  get("verdict-word").textContent = found.verdict;
  get("verdict-word").className = found.verdict.replace(" ", "_");
  get("reason").textContent = found.reason;
  fill(get("notes"), found.notes.map(note => make("p", {}, note)));
  const link = (url, number) => url.startsWith("https://")
    ? make("a", {href: url, rel: "noreferrer noopener"}, `[${number + 1}] ${url} `) : url;
  const line = prop => make("tr", {},
    make("td", {class: prop.verdict.replace(" ", "_")}, `${SIGNS[prop.verdict]} ${prop.name}`),
    make("td", {}, prop.verdict.toLowerCase()),
    make("td", {}, prop.sentence, prop.source ? make("div", {class: "faint"}, `source: ${prop.source} `,
      prop.links.map(link)) : null));
  const props = ORDER.flatMap(verdict => found.properties.filter(prop => prop.verdict === verdict));
  const pairs = (title, list) => list.length ? [make("h2", {}, title), make("table", {}, make("tbody", {},
    list.map(([name, text]) => make("tr", {}, make("td", {}, name), make("td", {}, text)))))] : [];
  fill(get("verdict"), make("h2", {}, "Checked"),
    make("table", {id: "properties"}, make("tbody", {}, props.map(line))),
    pairs("Not checked, or not in use", found.off),
    pairs("Unreached: lines of the design that no interleaving executes", found.unreached),
    pairs("What it took", found.costs),
    make("details", {}, make("summary", {}, "As text"), make("pre", {id: "verdict-text"}, found.text)));
  get("verdict").hidden = false;
}

// -- the run ---------------------------------------------------------------------------------

function drawRun() {
  get("run").hidden = !run;
  if (!run) return;
  get("run-label").hidden = runs.length < 2;
  fill(get("runs"), runs.map((one, n) => make("option", {value: n, selected: one === run}, `${n + 1} of ${runs.length}`)));
  get("run-title").textContent = run.raw.title;
  get("why").hidden = !run.raw.why.length;
  get("why").textContent = run.raw.why.join("\n");
  get("lanes").style.setProperty("--cpus", run.raw.cpus);
  get("lanes").style.setProperty("--number", `${2 * String(run.count).length + 4}ch`);
  const contexts = new Map(run.raw.contexts);
  fill(get("heads"), make("div", {}, "step"), Array.from({length: run.raw.cpus}, (_, cpu) =>
    make("div", {}, `CPU ${cpu}`, contexts.has(cpu) ? `: ${contexts.get(cpu)}` : "")));
  fill(get("legend"), run.locks.map(lock => make("span", {}, swatch(lock), run.text(lock))));
  const start = run.raw.start.map(([name, old, value]) => `${run.text(name)}: ${run.text(old)} -> ${run.text(value)}`);
  get("before").hidden = !start.length;
  get("before").textContent = "at start: " + start.join(", ");
  get("fold").disabled = !run.raw.items;
  fill(get("replay"),
    run.raw.replay ? [make("h2", {}, "Replay"), make("pre", {}, run.raw.replay)] : [],
    run.raw.text ? make("details", {}, make("summary", {}, "As text, for a mail"),
      make("pre", {id: "mail"}, run.raw.text)) : null);
  drawRows();
}

function drawRows() {
  get("fold").textContent = view.all ? "What matters" : "All steps";
  get("fold").setAttribute("aria-pressed", String(view.all));
  rows = run.rows(view.all || !run.raw.items, view.open);
  const chunks = [];
  let before = null;
  for (let at = 0; at < rows.length; at++) {
    if (at % CHUNK === 0) chunks.push(make("div", {class: "chunk", role: "presentation"}));
    const chunk = chunks[chunks.length - 1], row = rows[at];
    if (run.raw.loop !== null && row.a === run.raw.loop + 1 && (!before || before.a !== row.a)) {
      chunk.append(make("div", {class: "band", role: "presentation"}, "loop, forever:"));
    }
    chunk.append(drawRow(row, at, before));
    before = row;
  }
  if (run.raw.loop !== null && chunks.length) {
    chunks[chunks.length - 1].append(make("div", {class: "band", role: "presentation"}, `(step ${run.raw.loop + 1} again)`));
  }
  fill(get("steps"), chunks);
  mark();
}

// One row: its number, and a lane for each CPU with what it holds as bars.
function drawRow(row, at, before) {
  const {held} = run, step = run.step(row.b), bad = run.raw.fails && row.b === run.count && row.kind === "step";
  const race = row.kind === "step" && run.raw.race.includes(row.a);
  const cycle = run.raw.loop !== null && row.a > run.raw.loop ? " cycle" : "";
  const name = row.kind === "fold" || row.kind === "repeat" ? " fold" : "";
  const element = make("div", {class: `row ${row.kind}${name}${cycle}${bad || race ? " bad" : ""}`, role: "option",
    id: `row-${at}`, "aria-selected": "false", onclick: () => choose(at), ondblclick: () => toggle(at)});
  element.append(make("span", {class: "number"}, row.a === row.b ? String(row.a) : `${row.a}..${row.b}`));
  if (row.kind === "fold" || row.kind === "opened") {
    const text = row.kind === "fold" ? `... ${run.counts(row.a, row.b)}` : `steps ${row.a} to ${row.last}, Enter folds them`;
    element.append(make("span", {class: "wide"}, text));
    return element;
  }
  for (let cpu = 0; cpu < run.raw.cpus; cpu++) {
    const lane = make("div", {class: "lane"});
    bars(lane, cpu, union(held[row.a - 1][cpu], held[row.b][cpu]));
    if (cpu === step.c) lane.append(...content(row, before, bad, race));
    element.append(lane);
  }
  return element;
}

const union = (one, other) => one.concat(other.filter(lock => !one.includes(lock)));

function bars(lane, cpu, locks) {
  const known = run.ever[cpu];
  lane.style.paddingLeft = `${7 * known.length + 5}px`;
  lane.style.background = locks.map(lock => `linear-gradient(${colour(lock)}, ${colour(lock)}) ` +
    `${7 * known.indexOf(lock) + 1}px 0 / 5px 100% no-repeat`).join(", ");
}

// What a step does, one line of the model after the other.
function content(row, before, bad, race) {
  const step = run.step(row.b), text = i => run.text(i), found = [];
  if (row.times) found.push(make("div", {}, `${row.times} times:`));
  const lines = row.rows || [{s: step.s, t: step.t, d: step.d || [], n: -1,
    r: (step.r || []).map(([name, value]) => [name, [value]])}];
  let locks = false; // whether a line says which locks the step takes
  let last = before && before.kind === "step" && run.step(before.b).c === step.c ? before.shown : "";
  for (const line of lines) {
    const site = run.site(line.s), where = `${site.name}()  ${short(site.file)}`;
    if (where !== last) found.push(make("div", {class: "where"}, where));
    last = where;
    found.push(make("div", {}, make("span", {class: "line"}, `${site.line}: `), text(line.t)));
    locks = locks || Boolean(line.l);
    if (line.r.length) {
      found.push(make("div", {class: "where"},
        "reads " + line.r.map(([name, values]) => `${text(name)} = ${values.map(text).join(", ")}`).join(", ")));
    }
    for (const [name, old, value] of line.d) {
      found.push(make("div", {class: "change"}, `${text(name)}: ${text(old)} -> ${text(value)}`));
    }
    if (line.n >= 0 && text(line.n)) found.push(make("div", {class: "fails"}, text(line.n)));
  }
  row.shown = last;
  if (!row.rows) for (const failed of step.f || []) found.push(make("div", {class: "fails"}, `fails: ${text(failed)}`));
  if (row.a === row.b && !locks) {
    const {taken, released} = run.moves(row.a);
    for (const [sign, moved] of [["takes ", taken], ["releases ", released]]) {
      for (const lock of moved) found.push(make("div", {}, swatch(lock), sign, text(lock)));
    }
    if (step.e) found.push(make("div", {class: "where"}, "(ends)"));
  }
  if (bad && !row.rows) found.push(make("div", {class: "fails"}, "this step fails"));
  if (race && !row.rows) found.push(make("div", {class: "fails"}, "an access of the race"));
  return found;
}

// -- choosing a step -------------------------------------------------------------------------

function mark() {
  let at = rows.findIndex(row => row.b >= view.chosen && row.kind !== "opened");
  if (at < 0) at = rows.length - 1;
  chooseRow(at, false);
}

function chooseRow(at, follow) {
  const old = get("steps").querySelector('[aria-selected="true"]');
  if (old) old.setAttribute("aria-selected", "false");
  view.row = at;
  if (at < 0) { get("steps").removeAttribute("aria-activedescendant"); drawStep(); return; }
  const element = get(`row-${at}`);
  element.setAttribute("aria-selected", "true");
  get("steps").setAttribute("aria-activedescendant", element.id);
  if (follow) reveal(element);
  drawStep();
}

// Scroll the lanes, not the window, so far that a row is in the part of them that the window shows; where they do not
// scroll by themselves, the window.
function reveal(element) {
  const lanes = get("lanes"), box = lanes.getBoundingClientRect(), row = element.getBoundingClientRect();
  if (lanes.scrollHeight <= lanes.clientHeight) { element.scrollIntoView({block: "nearest"}); return; }
  const head = get("heads").offsetHeight, seen = Math.min(box.bottom, window.innerHeight);
  const bottom = seen > box.top + head + row.height ? seen : box.bottom;
  if (row.top < box.top + head) lanes.scrollTop -= box.top + head - row.top;
  else if (row.bottom > bottom) lanes.scrollTop += row.bottom - bottom;
}

function choose(at) {
  if (at < 0 || at >= rows.length) return;
  view.chosen = rows[at].kind === "opened" ? rows[at].a : rows[at].b;
  const step = run.step(view.chosen);
  const lines = rows[at].rows, calls = failedIn(view.chosen);
  view.site = calls ? calls[calls.length - 1] : run.site(lines ? lines[lines.length - 1].s : step.s);
  chooseRow(at, true);
  if (!page.explore) history.replaceState(null, "", `#run=${runs.indexOf(run) + 1}&step=${view.chosen}`);
}

// The calls to the line that fails in a step, or null.
function failedIn(number) {
  const last = run.raw.fails && number === run.count && run.raw.failed !== null;
  return last ? run.stack(run.raw.failed) : null;
}

// Choose a step by its number, opening what it is folded into.
function show(number) {
  let at = rows.findIndex(row => row.a <= number && number <= row.b && row.kind !== "opened");
  if (at >= 0 && rows[at].a !== rows[at].b) {
    view.open.add(rows[at].a);
    drawRows();
    at = rows.findIndex(row => row.a === number && row.kind === "step");
  }
  choose(at);
}

function toggle(at) {
  const row = rows[at];
  if (!row || row.kind === "step") return;
  if (row.kind === "opened") { view.open.delete(row.a); view.chosen = row.last; } else view.open.add(row.a);
  drawRows();
  choose(rows.findIndex(one => one.a === row.a));
}

// The next row, from the last one of a loop its first.
function follow(by) {
  if (!rows.length) return;
  if (by > 0 && view.row === rows.length - 1 && run.raw.loop !== null) { show(run.raw.loop + 1); return; }
  choose(Math.max(0, Math.min(rows.length - 1, view.row + by)));
}

// The next step, or the last one, of another CPU.
function change(by) {
  if (!run.count) return;
  let number = view.chosen || 1;
  const cpu = run.step(number).c;
  while (number + by >= 1 && number + by <= run.count) {
    number += by;
    if (run.step(number).c !== cpu) { show(number); return; }
  }
}

// -- what is known of the step ---------------------------------------------------------------

function drawStep() {
  const number = view.chosen, text = i => run.text(i);
  const step = number ? run.step(number) : null;
  const parts = [make("h3", {}, step ? `Step ${number} of ${run.count}: CPU ${step.c}` : `Before step 1 of ${run.count}`)];
  if (step) {
    const site = run.site(step.s);
    parts.push(make("p", {class: "code"}, place(site), make("br"), text(step.t)));
    for (const failed of step.f || []) parts.push(make("p", {class: "fails code"}, `fails: ${text(failed)}`));
    const line = (name, value, at) => make("tr", {}, make("td", {class: "code"}, name), make("td", {class: "code"}, value),
      make("td", {}, at));
    const changes = (step.d || []).map(([name, old, value, at]) =>
      line(text(name), `${text(old)} -> ${text(value)}`, at < 0 ? null : place(run.site(at))));
    const reads = (step.r || []).map(([name, value, at]) => line(text(name), text(value), place(run.site(at))));
    if (changes.length) parts.push(make("h3", {}, "Changes"), make("table", {id: "changes"}, make("tbody", {}, changes)));
    if (reads.length) parts.push(make("h3", {}, "Reads that decide"), make("table", {}, make("tbody", {}, reads)));
  }
  parts.push(make("h3", {}, "CPUs after it"), make("table", {id: "cpus"}, make("tbody", {}, cpuLines(number))));
  fill(get("step"), parts);
  drawState();
  drawSource();
  for (const tell of whenChosen) tell();
}

function cpuLines(number) {
  return Array.from({length: run.raw.cpus}, (_, cpu) => {
    const stack = run.waits(cpu, number), locks = run.held[number][cpu];
    const where = stack === null ? "has ended" : stack.length ? place(stack[stack.length - 1]) : "has failed";
    const holds = locks.length ? locks.flatMap(lock => [swatch(lock), run.text(lock), " "]) : ["nothing"];
    return make("tr", {}, make("td", {}, `CPU ${cpu}`), make("td", {}, where),
      run.raw.locks ? make("td", {}, "holds ", holds) : null);
  });
}

function drawState() {
  const number = view.chosen, state = run.state(number), only = get("changed").checked;
  const wanted = get("filter").value.toLowerCase();
  const touched = new Set(number ? (run.step(number).d || []).map(([name]) => name) : []);
  const lines = [];
  for (const [name, value] of state) {
    if (only && run.first.get(name) === value && !touched.has(name)) continue;
    if (wanted && !run.text(name).toLowerCase().includes(wanted)) continue;
    const now = touched.has(name);
    lines.push(make("tr", {}, make("td", {class: now ? "now" : ""}, now ? "* " : "", run.text(name)),
      make("td", {class: now ? "now" : ""}, run.text(value))));
  }
  get("state-of").textContent = number ? `after step ${number}` : "before step 1";
  fill(get("fields"), lines.length ? lines : make("tr", {}, make("td", {colspan: 2, class: "faint"}, "no field")));
}

// The calls that lead to the chosen line, and the lines around it.
function drawSource() {
  const step = view.chosen ? run.step(view.chosen) : null;
  const stack = step ? failedIn(view.chosen) || run.stack(step.k) : [];
  const site = view.site || stack[stack.length - 1];
  if (!site) { fill(get("source")); return; }
  const file = page.files[site.file], parts = [make("h3", {}, `${short(site.file)}:${site.line}`)];
  if (stack.length > 1) {
    parts.push(make("p", {}, "calls: ", stack.flatMap((one, n) => [n ? " > " : "", place(one, `${one.name}:${one.line}`)])));
  }
  if (!file) { fill(get("source"), parts, make("p", {class: "faint"}, "its text is not there")); return; }
  const lines = file.text.split("\n"), from = Math.max(1, site.line - AROUND), to = Math.min(lines.length, site.line + AROUND);
  const body = make("pre", {tabindex: "0"});
  for (let n = from; n <= to; n++) {
    const here = n === site.line;
    const count = page.explore ? make("button", {type: "button", class: "count", tabindex: here ? "0" : "-1",
      title: "find a run that reaches this line", onclick: () => reach(site.file, n)}, String(n))
      : make("span", {class: "count"}, String(n));
    body.append(make("span", {class: here ? "text at" : "text", "aria-current": here ? "true" : null}, count, lines[n - 1]));
  }
  fill(get("source"), parts, body);
}

// -- search ----------------------------------------------------------------------------------

function search() {
  view.query = get("search").value.trim().toLowerCase();
  view.found = [];
  if (view.query) for (let n = 1; n <= run.count; n++) if (run.words(n).includes(view.query)) view.found.push(n);
  tellFound();
}

function tellFound() {
  const at = view.found.indexOf(view.chosen) + 1;
  get("found").textContent = !view.query ? "" : at ? `${at} of ${view.found.length}` : `${view.found.length} found`;
}

function jump(by) {
  if (get("search").value.trim().toLowerCase() !== view.query) search();
  if (!view.found.length) return;
  const after = by > 0 ? view.found.find(n => n > view.chosen) : view.found.filter(n => n < view.chosen).pop();
  show(after || (by > 0 ? view.found[0] : view.found[view.found.length - 1]));
  tellFound();
}

// -- keys and buttons ------------------------------------------------------------------------

const ACTIONS = {
  first: () => choose(0), last: () => choose(rows.length - 1), previous: () => follow(-1), following: () => follow(1),
  "switch-back": () => change(-1), switch: () => change(1),
  fold: () => { if (run.raw.items) { view.all = !view.all; drawRows(); chooseRow(view.row, true); } },
  help: () => get("keys").showModal(),
};
const KEYS = [
  ["j, down", "the next step, or row", ["j", "ArrowDown"], ACTIONS.following],
  ["k, up", "the one before", ["k", "ArrowUp"], ACTIONS.previous],
  ["], [", "the next, or last, step of another CPU", ["]"], ACTIONS.switch],
  ["", "", ["["], ACTIONS["switch-back"]],
  ["Home, End", "the first step, the last", ["Home"], ACTIONS.first],
  ["", "", ["End"], ACTIONS.last],
  ["Enter", "open what is folded, or fold it", ["Enter"], () => toggle(view.row)],
  ["f", "all steps, or those that matter", ["f"], ACTIONS.fold],
  ["/", "search; Enter there and n find the next, N the one before", ["/"], () => get("search").focus()],
  ["", "", ["n"], () => jump(1)],
  ["", "", ["N"], () => jump(-1)],
  ["s", "to the source", ["s"], () => { const at = get("source").querySelector("pre"); if (at) at.focus(); }],
  ["t", "to the steps", ["t"], () => get("steps").focus()],
  ["?", "these keys", ["?"], ACTIONS.help],
];

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || get("keys").open || !run && event.key !== "?") return;
  const target = event.target, field = target.closest("input, select, textarea");
  if (field) {
    if (field.id === "search" && event.key === "Enter") jump(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") get("steps").focus();
    else return;
    event.preventDefault();
    return;
  }
  if (event.key === "Enter" && target.closest("button, a, summary")) return;
  if (event.key.startsWith("Arrow") && target.closest("#source, #side")) return; // it scrolls
  const found = KEYS.find(([, , keys]) => keys.includes(event.key));
  if (!found) return;
  event.preventDefault();
  found[3]();
}

function fromAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const number = Number(asked.get("run")) || 1, step = Number(asked.get("step"));
  if (runs[number - 1]) run = runs[number - 1];
  view.open.clear();
  view.chosen = 0;
  drawRun();
  if (run && step >= 1 && step <= run.count) show(step);
  else if (run && run.count && run.raw.why.length) show(run.count);
  else choose(0);
  if (!asked.has("step")) window.scrollTo(0, 0);
}

function begin() {
  drawVerdict();
  fill(get("key-list"), make("tbody", {}, KEYS.filter(([keys]) => keys).map(([keys, what]) =>
    make("tr", {}, make("th", {scope: "row"}, keys), make("td", {}, what)))));
  for (const [id, action] of Object.entries(ACTIONS)) get(id).addEventListener("click", action);
  get("runs").addEventListener("change", event => { location.hash = `run=${Number(event.target.value) + 1}`; });
  get("search").addEventListener("input", search);
  get("filter").addEventListener("input", drawState);
  get("changed").addEventListener("change", drawState);
  document.addEventListener("keydown", pressed);
  document.querySelector("main").hidden = false;
  if (!page.explore) {
    window.addEventListener("hashchange", fromAddress);
    fromAddress();
  } else explore();
  document.documentElement.dataset.ready = "true";
  performance.mark("drawn");
}
