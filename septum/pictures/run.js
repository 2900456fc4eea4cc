// SPDX-License-Identifier: GPL-2.0-or-later
// A run as the page reads it: its state and its locks after each step, and the rows that show it. Draws nothing.

"use strict";

// What data.py made of a run, and what follows from it. Steps are numbered from 1; 0 is before the first.
class Run {
  constructor(raw) {
    this.raw = raw;
    this.count = raw.steps.length;
    this.first = new Map(raw.initial);
    this.now = new Map(raw.initial);
    for (const [name, , value] of raw.start) this.now.set(name, value);
    this.at = 0;
    this.findHeld();
    this.findNext();
    this.base = null;
  }

  text(index) { return this.raw.strings[index]; }

  step(number) { return this.raw.steps[number - 1]; }

  site(index) {
    const [file, line, name] = this.raw.sites[index];
    return {file: this.text(file), line, name: this.text(name)};
  }

  stack(index) { return this.raw.stacks[index].map(site => this.site(site)); }

  // What each CPU holds after each step. A loop comes back to its first step with what it held there.
  findHeld() {
    let now = Array.from({length: this.raw.cpus}, () => []);
    this.held = [now];
    this.ever = Array.from({length: this.raw.cpus}, () => []); // the locks of a CPU, the first taken first
    this.locks = [];
    for (const step of this.raw.steps) {
      if (step.h) {
        now = now.slice();
        now[step.c] = step.h;
        for (const lock of step.h) {
          if (!this.ever[step.c].includes(lock)) this.ever[step.c].push(lock);
          if (!this.locks.includes(lock)) this.locks.push(lock);
        }
      }
      this.held.push(now);
    }
  }

  // The number of the next step of each CPU after each step, 0 if it takes none.
  findNext() {
    const next = new Array(this.raw.cpus).fill(0);
    this.next = new Array(this.count + 1);
    for (let number = this.count; number >= 0; number--) {
      this.next[number] = next.slice();
      if (number > 0) next[this.step(number).c] = number;
    }
  }

  // Where a CPU waits after a step: a stack, outermost call first, or null if its program has ended.
  waits(cpu, number) {
    const next = this.next[number][cpu];
    if (next) return this.stack(this.step(next).k);
    const place = this.raw.places[cpu];
    return place.ended ? null : this.stack(place.stack);
  }

  // The state after a step: index of a field's name -> index of its value. Good until the next call.
  state(number) {
    while (this.at < number) {
      for (const [name, , value] of this.raw.steps[this.at].d || []) this.now.set(name, value);
      this.at++;
    }
    while (this.at > number) {
      this.at--;
      for (const [name, old] of this.raw.steps[this.at].d || []) this.now.set(name, old);
    }
    return this.now;
  }

  // The locks that a step takes and releases: indices of their names.
  moves(number) {
    const cpu = this.step(number).c, before = this.held[number - 1][cpu], after = this.held[number][cpu];
    return {taken: after.filter(l => !before.includes(l)), released: before.filter(l => !after.includes(l))};
  }

  // Everything of a step that a search finds, as one lower-case text.
  words(number) {
    const step = this.step(number), site = this.site(step.s), text = i => this.text(i);
    const found = [site.name + "()", `${site.file}:${site.line}`, text(step.t)];
    for (const [name, old, value] of step.d || []) found.push(`${text(name)}: ${text(old)} -> ${text(value)}`);
    for (const [name, value] of step.r || []) found.push(`${text(name)} = ${text(value)}`);
    for (const failed of step.f || []) found.push(text(failed));
    for (const lock of step.h ? this.held[number][step.c] : []) found.push(text(lock));
    return found.join("\n").toLowerCase();
  }

  // The rows of the run folded: steps that matter, what is left out between them, what repeats.
  folded() {
    if (this.base) return this.base;
    const rows = [];
    let after = 1;
    const gap = (a, b) => {
      const cut = this.raw.loop;
      if (cut !== null && a <= cut && b > cut) { gap(a, cut); gap(cut + 1, b); return; }
      if (a <= b) rows.push({kind: "fold", a, b});
    };
    for (const item of this.raw.items || []) {
      const a = item.n || item.a, b = item.n || item.b;
      const last = rows[rows.length - 1];
      if (last && last.rows && a <= last.b) { last.rows = last.rows.concat(item.rows); continue; }
      gap(after, a - 1);
      rows.push({kind: item.times ? "repeat" : "step", a, b, rows: item.rows, times: item.times});
      after = Math.max(after, b + 1);
    }
    if (this.raw.items) gap(after, this.count);
    else for (let n = 1; n <= this.count; n++) rows.push({kind: "step", a: n, b: n});
    this.base = rows;
    return rows;
  }

  // The rows to show: all steps, or those of folded() with the ones opened that begin at a step of the set `open`.
  rows(all, open) {
    const found = [];
    const steps = (a, b) => { for (let n = a; n <= b; n++) found.push({kind: "step", a: n, b: n}); };
    if (all) { steps(1, this.count); return found; }
    for (const row of this.folded()) {
      if (row.kind !== "step" && open.has(row.a)) {
        found.push({kind: "opened", a: row.a, b: row.a, last: row.b});
        steps(row.a, row.b);
      } else found.push(row);
    }
    return found;
  }

  // How many steps each CPU takes from a to b, in words.
  counts(a, b) {
    const found = new Array(this.raw.cpus).fill(0);
    for (let n = a; n <= b; n++) found[this.step(n).c]++;
    return found.map((n, cpu) => n ? `${n} ${n === 1 ? "step" : "steps"} of CPU ${cpu}` : "").filter(Boolean).join(", ");
  }
}
