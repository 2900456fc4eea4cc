// SPDX-License-Identifier: GPL-2.0-or-later
// What the page of septum explore has besides: what each CPU can do next, and how to get elsewhere. The address after
// the # is the replay key of the run that is shown; every question to the server carries it.

"use strict";

const explorer = {key: "", here: null, busy: false};

// Ask the server, and show the run that it answers.
async function ask(question) {
  if (explorer.busy) return;
  explorer.busy = true;
  get("next").setAttribute("aria-busy", "true");
  tellMessage(["violation", "random", "line"].includes(question.act)
    ? "looking for it; the terminal says how far, and Ctrl-C there stops it" : get("message").textContent);
  try {
    const body = JSON.stringify({key: explorer.key, files: Object.keys(page.files), ...question});
    const response = await fetch("go", {method: "POST", headers: {"Content-Type": "application/json"}, body});
    const answer = response.ok ? await response.json() : {error: await response.text()};
    if (answer.error) tellMessage(answer.error); else showAnswer(answer);
  } catch {
    tellMessage("septum explore does not answer: was it ended in its terminal?");
  } finally {
    explorer.busy = false;
    get("next").removeAttribute("aria-busy");
  }
}

function tellMessage(text) { get("message").textContent = text; }

function showAnswer(answer) {
  const focus = document.activeElement ? document.activeElement.id : "";
  Object.assign(page.files, answer.files);
  run = new Run(answer.run);
  runs = [run];
  Object.assign(view, {open: new Set(), chosen: run.count, site: null, found: [], query: ""});
  Object.assign(explorer, {key: answer.key, here: answer.here});
  if (decodeURIComponent(location.hash.slice(1)) !== answer.key) history.pushState(null, "", "#" + answer.key);
  tellMessage(answer.message);
  drawRun();
  if (run.count) show(run.count); else drawStep();
  const again = focus ? get(focus) : null;
  if (again && !again.disabled) again.focus();
}

// -- what is shown ---------------------------------------------------------------------------

const button = (id, text, title, action, disabled) =>
  make("button", {type: "button", id, title, disabled, onclick: action}, text);

function drawNext() {
  const {here} = explorer;
  if (!here) return;
  const behind = view.chosen < run.count;
  fill(get("cards"), here.cpus.map(cpu => card(cpu, behind)));
  get("go-on").hidden = !behind;
  get("go-on").textContent = `Go on from step ${view.chosen}`;
  get("back").disabled = !run.count;
  fill(get("here"), here.properties.map(prop => make("tr", {},
    make("td", {class: prop.here === "fails here" ? "fails" : ""}, prop.name), make("td", {}, prop.here),
    make("td", {}, prop.sentence))));
  get("how").textContent = here.failed ? "The run has failed." : here.ended ? "All programs have ended."
    : behind ? `Next steps are those after step ${run.count}.` : "";
}

function card(cpu, behind) {
  const found = [make("h3", {}, `CPU ${cpu.cpu}`)];
  if (cpu.site) found.push(make("div", {class: "code"}, place(cpu.site), make("br"), cpu.text));
  const several = cpu.ways.length > 1;
  const ways = cpu.ways.map((way, n) => button(`take-${cpu.cpu}-${way}`, several ? `Choice ${way}` : "Step",
    n ? "" : `key ${cpu.cpu}`, () => ask({act: "take", cpu: cpu.cpu, choice: way}), behind));
  if (ways.length) found.push(make("div", {class: "row-of"}, ways));
  else if (cpu.ended) found.push(make("p", {class: "faint"}, "its program has ended"));
  else if (explorer.here.failed) found.push(make("p", {class: "faint"}, "the run has failed"));
  else {
    const reads = cpu.awaits.map(([name, value]) => `${name} = ${value}`).join(", ");
    found.push(make("p", {class: "faint"}, reads ? `waits: ${reads}` : "takes no step now"));
  }
  return make("div", {class: "card"}, found);
}

// -- what can be asked -----------------------------------------------------------------------

// Find a run that executes a line; called by the numbers of the lines of the source, too.
function reach(file, line) { ask({act: "line", file, line}); }

function reachTyped() {
  const typed = get("line").value.trim(), at = typed.lastIndexOf(":"), line = Number(typed.slice(at + 1));
  const name = at > 0 ? typed.slice(0, at) : view.site ? view.site.file : "";
  if (!Number.isInteger(line) || line < 1 || !name) { tellMessage("type FILE:LINE, or LINE of the file that is shown"); return; }
  const file = Object.keys(page.files).find(one => one === name || short(one) === name || one.endsWith("/" + name));
  reach(file || name, line);
}

const stepOf = cpu => {
  const found = explorer.here && view.chosen === run.count ? explorer.here.cpus[cpu] : null;
  if (found && found.ways.length) ask({act: "take", cpu, choice: found.ways[0]});
};
const back = () => { if (run.count) ask({act: "back", to: run.count - 1}); };
const goOn = () => { if (view.chosen < run.count) ask({act: "back", to: view.chosen}); };

KEYS.push(
  ["0 to 7", "a step of this CPU", ["0"], () => stepOf(0)],
  ...[1, 2, 3, 4, 5, 6, 7].map(cpu => ["", "", [String(cpu)], () => stepOf(cpu)]),
  ["b", "back one step", ["b"], back],
  ["r", "go on from the chosen step", ["r"], goOn],
  ["v", "the shortest violation", ["v"], () => ask({act: "violation"})],
);

function explore() {
  fill(get("next"),
    make("h2", {}, "Next"), make("p", {id: "message", role: "status"}), make("p", {id: "how", class: "faint"}),
    make("div", {id: "cards", class: "cards"}),
    make("div", {class: "row-of"},
      button("back", "Back one step", "key b", back),
      button("go-on", "Go on from here", "key r", goOn),
      button("violation", "Shortest violation", "key v: a search of all interleavings, from the first state",
        () => ask({act: "violation"})),
      button("random", "A failure from here", "random runs", () => ask({act: "random"})),
      make("label", {}, "Line ", make("input", {id: "line", size: "18", placeholder: "file:line",
        onkeydown: event => { if (event.key === "Enter") reachTyped(); }})),
      button("reach", "Reach it from here", "random runs", reachTyped)),
    make("details", {}, make("summary", {}, "Properties here"), make("table", {}, make("tbody", {id: "here"}))));
  get("next").hidden = false;
  whenChosen.push(drawNext);
  const named = () => {
    explorer.key = decodeURIComponent(location.hash.slice(1));
    ask({act: "show"});
  };
  window.addEventListener("popstate", named);
  named();
}
