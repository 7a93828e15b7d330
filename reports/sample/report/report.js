/* Recount: discrepancy report. Everything can be read without this file; it adds filters, keys and the card beside the text.
   Article text only ever reaches the page as text nodes: nothing here writes HTML. */
(() => {
  "use strict";

  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, className, text) => {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  };

  // ------------------------------------------------------------------ keys: listed in the dialog, can be switched off

  const dialog = one("#keys");
  const keySwitch = one("#keys-on");
  const remember = (value) => { try { localStorage.setItem("recount.keys", value); } catch { /* private window */ } };
  const recalled = () => { try { return localStorage.getItem("recount.keys"); } catch { return null; } };
  if (keySwitch) {
    keySwitch.checked = recalled() !== "off";
    keySwitch.addEventListener("change", () => remember(keySwitch.checked ? "on" : "off"));
  }
  all("[data-open-keys]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  });

  const onKey = (bindings) => document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape") { bindings.Escape?.(event); return; }
    if (typing || !keySwitch?.checked) return;
    if (event.key === "?") { dialog.showModal(); return; }
    const action = bindings[event.key];
    if (action) { event.preventDefault(); action(event); }
  });

  // ------------------------------------------------------------------ copy a suggested wording

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const words = one("ins", button.parentElement);
    try {
      await navigator.clipboard.writeText(words.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(words);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  all("[data-copy]").forEach((button) => { button.hidden = false; });

  // ------------------------------------------------------------------ paper: evidence with the article, the overview as a list

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open]):not(.rail):not(.item)");
    opened.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }));

  // ------------------------------------------------------------------ overview: filter, search, sort, group; state in the hash

  const list = one("[data-findings]");
  if (list) {
    const rail = one(".rail");
    const form = one("[data-filters]");
    const groupBy = one("#group");
    const sortBy = one("#sort");
    const chips = one(".chips");
    const count = one("[data-count]");
    const empty = one(".empty");
    const items = all(".item", list);
    const articles = all(".group", list);
    const homes = new Map(items.map((item) => [item, item.closest(".group")]));
    const facets = ["severity", "kind", "outlet"];
    const rank = { error: 0, warning: 1, info: 2 };
    const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
    const labels = new Map(all("input[type=checkbox]", form).map((box) => [box.name + "=" + box.value, box.dataset.label]));

    rail.hidden = false;
    all("[data-needs-script]").forEach((node) => { node.hidden = false; });
    const wide = matchMedia("(min-width: 72.01rem)");
    const fit = () => { rail.open = wide.matches; };
    wide.addEventListener("change", fit);
    fit();

    const read = () => {
      const hash = new URLSearchParams(location.hash.slice(1));
      const state = { q: hash.get("q") ?? "", seat: hash.get("seat") ?? "", group: hash.get("group") ?? "article", sort: hash.get("sort") ?? "text" };
      facets.forEach((facet) => { state[facet] = new Set((hash.get(facet) ?? "").split(",").filter(Boolean)); });
      return state;
    };

    const write = (state) => {
      const hash = new URLSearchParams();
      facets.forEach((facet) => { if (state[facet].size) hash.set(facet, [...state[facet]].join(",")); });
      if (state.seat) hash.set("seat", state.seat);
      if (state.q) hash.set("q", state.q);
      if (state.group !== "article") hash.set("group", state.group);
      if (state.sort !== "text") hash.set("sort", state.sort);
      const text = hash.toString().replaceAll("%2C", ",");
      history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
      show(state);
    };

    const admits = (state, item, but) =>
      facets.every((facet) => facet === but || !state[facet].size || state[facet].has(item.dataset[facet]))
      && (but === "seat" || !state.seat || item.dataset.seat === state.seat)
      && state.q.toLowerCase().split(/\s+/).every((word) => words.get(item).includes(word));

    const order = {
      text: (a, b) => a.dataset.order - b.dataset.order,
      severity: (a, b) => rank[a.dataset.severity] - rank[b.dataset.severity] || a.dataset.order - b.dataset.order,
      difference: (a, b) => b.dataset.difference - a.dataset.difference || a.dataset.order - b.dataset.order,
    };

    const tally = (node, kept) => all("[data-tally]", node).forEach((cell) => {
      const n = kept.filter((item) => item.dataset.severity === cell.dataset.tally).length;
      cell.hidden = n === 0;
      one("b", cell).textContent = n;
    });

    const show = (state) => {
      const kept = items.filter((item) => admits(state, item)).sort(order[state.sort] ?? order.text);

      all("[data-made]", list).forEach((node) => node.remove());
      articles.forEach((group) => { group.hidden = true; });
      if (state.group === "article") {
        const seen = new Set();
        kept.forEach((item) => { const home = homes.get(item); one(".items", home).append(item); seen.add(home); });
        if (state.sort === "text") articles.forEach((group) => list.append(group));
        else seen.forEach((group) => list.append(group));
        seen.forEach((group) => { group.hidden = false; tally(group, kept.filter((item) => homes.get(item) === group)); });
      } else {
        const groups = new Map();
        const name = (item) => state.group === "seat" ? item.dataset.seat || "National" : state.group === "kind" ? labels.get("kind=" + item.dataset.kind) : "All findings";
        kept.forEach((item) => groups.set(name(item), [...(groups.get(name(item)) ?? []), item]));
        groups.forEach((members, title) => {
          const section = make("section", "group");
          section.dataset.made = "";
          const head = make("header", "group-head");
          head.append(make("h3", "", title), make("span", "soft small", members.length === 1 ? "1 finding" : members.length + " findings"));
          const box = make("div", "items");
          box.append(...members);
          section.append(head, box);
          list.append(section);
        });
      }
      items.forEach((item) => { item.hidden = !kept.includes(item); if (item.hidden && !item.isConnected) one(".items", homes.get(item)).append(item); });

      count.textContent = kept.length === items.length ? items.length + " findings" : kept.length + " of " + items.length + " findings";
      empty.hidden = kept.length > 0;
      one(".columns").hidden = kept.length === 0;
      all("input[type=checkbox]", form).forEach((box) => {
        box.checked = state[box.name].has(box.value);
        const n = items.filter((item) => item.dataset[box.name] === box.value && admits(state, item, box.name)).length;
        const label = box.closest(".pick");
        one(".n", label).textContent = n;
        label.classList.toggle("none", n === 0 && !box.checked);
      });
      if (form.q !== document.activeElement) form.q.value = state.q;
      form.seat.value = state.seat;
      groupBy.value = state.group;
      sortBy.value = state.sort;
      all(".tile").forEach((tile) => tile.setAttribute("aria-current", state.severity.has(tile.dataset.severity)));

      chips.replaceChildren();
      const chip = (text, undo) => {
        const button = make("button", "button chip", text);
        button.type = "button";
        button.setAttribute("aria-label", "Remove filter: " + text);
        button.addEventListener("click", () => { undo(); write(state); form.q.focus({ preventScroll: true }); });
        chips.append(button);
      };
      facets.forEach((facet) => state[facet].forEach((value) => chip(labels.get(facet + "=" + value) ?? value, () => state[facet].delete(value))));
      if (state.seat) chip(state.seat, () => { state.seat = ""; });
      if (state.q) chip("“" + state.q + "”", () => { state.q = ""; form.q.value = ""; });
      if (chips.childElementCount > 1) {
        const button = make("button", "button chip all quiet", "Clear all");
        button.type = "button";
        button.addEventListener("click", clear);
        chips.append(button);
      }
      one("[data-active]").textContent = chips.childElementCount ? " · " + kept.length + " of " + items.length : "";
    };

    const clear = () => {
      const state = read();
      facets.forEach((facet) => state[facet].clear());
      form.q.value = "";
      write({ ...state, q: "", seat: "" });
    };
    one("[data-clear]").addEventListener("click", clear);

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => {
      const state = read();
      const field = event.target;
      if (field.type === "checkbox") field.checked ? state[field.name].add(field.value) : state[field.name].delete(field.value);
      else state[field.name] = field.value.trim();
      write(state);
    });
    groupBy.addEventListener("change", () => write({ ...read(), group: groupBy.value }));
    sortBy.addEventListener("change", () => write({ ...read(), sort: sortBy.value }));
    all(".tile").forEach((tile) => tile.addEventListener("click", (event) => {
      event.preventDefault();
      const state = read();
      const only = state.severity.size === 1 && state.severity.has(tile.dataset.severity);
      state.severity = new Set(only ? [] : [tile.dataset.severity]);
      write(state);
    }));
    const reveal = () => {
      show(read());
      const item = items.find((candidate) => "#" + candidate.id === location.hash);
      if (item) { item.open = true; item.scrollIntoView({ block: "center" }); }
    };
    addEventListener("hashchange", reveal);
    reveal();

    const visible = () => all(".item > summary", list).filter((summary) => summary.offsetParent);
    const step = (by) => {
      const rows = visible();
      const at = rows.indexOf(document.activeElement?.closest?.(".item")?.querySelector("summary"));
      rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
    };
    onKey({
      "/": () => { rail.open = true; form.q.focus(); },
      j: () => step(1),
      k: () => step(-1),
      c: () => one("[data-copy]", document.activeElement?.closest?.(".item") ?? document.createElement("i"))?.click(),
      o: () => one("a[data-go]", document.activeElement?.closest?.(".item") ?? document.createElement("i"))?.click(),
      Escape: () => { if (document.activeElement === form.q && form.q.value) { form.q.value = ""; write({ ...read(), q: "" }); } else document.activeElement?.blur(); },
    });
  }

  // ------------------------------------------------------------------ one article: marks and cards choose each other

  const panel = one(".panel");
  if (panel) {
    const cards = all(".card", panel);
    const markOf = (card) => one('.mark[href="#' + CSS.escape(card.id) + '"]');
    const narrow = matchMedia("(max-width: 68rem)");
    let chosen = null;

    const lower = (refocus) => {
      const raised = one(".card.raised");
      if (!raised) return;
      raised.classList.remove("raised");
      raised.removeAttribute("role");
      if (refocus) markOf(raised)?.focus({ preventScroll: true });
    };

    const choose = (card, from) => {
      lower(false);
      all(".chosen").forEach((node) => node.classList.remove("chosen"));
      all(".mark[aria-current]").forEach((mark) => mark.removeAttribute("aria-current"));
      chosen = card;
      if (!card) return;
      cards.forEach((other) => { if (other !== card) other.open = false; });
      card.open = true;
      card.classList.add("chosen");
      const mark = markOf(card);
      mark?.classList.add("chosen");
      mark?.setAttribute("aria-current", "true");
      history.replaceState(null, "", "#" + card.id);
      if (narrow.matches && from !== "card") {
        card.classList.add("raised");
        one("summary", card).focus({ preventScroll: true });
        mark?.scrollIntoView({ block: "start", behavior: "instant" });
        scrollBy({ top: -72, behavior: "instant" });
      } else if (!narrow.matches) {
        if (from !== "card") one("summary", card).focus({ preventScroll: true });
        const box = card.getBoundingClientRect(), frame = panel.getBoundingClientRect();
        if (box.top < frame.top + 52 || box.bottom > frame.bottom) panel.scrollTop += box.top - frame.top - 56;
        const spot = mark?.getBoundingClientRect();
        if (spot && (spot.top < 0 || spot.bottom > innerHeight)) mark.scrollIntoView({ block: "center" });
      }
    };

    all(".prose .mark").forEach((mark) => mark.addEventListener("click", (event) => {
      event.preventDefault();
      choose(document.getElementById(mark.hash.slice(1)), "mark");
    }));
    cards.forEach((card) => {
      one("summary", card).addEventListener("click", (event) => {
        if (card.classList.contains("raised")) { event.preventDefault(); return; }
        if (!card.open) { event.preventDefault(); choose(card, "card"); }
      });
      const close = make("button", "button quiet sheet-close", "×");
      close.type = "button";
      close.setAttribute("aria-label", "Close and return to the text");
      close.addEventListener("click", () => lower(true));
      card.append(close);
    });

    const step = (by) => {
      const at = chosen ? cards.indexOf(chosen) + by : by > 0 ? 0 : cards.length - 1;
      choose(cards[(at + cards.length) % cards.length], "key");
    };
    all("[data-step]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => step(Number(button.dataset.step)));
    });

    const prose = one(".prose");
    const shown = one(".show");
    if (shown) shown.hidden = false;
    all(".show input").forEach((box) => box.addEventListener("change", () => prose.classList.toggle("hide-" + box.value, !box.checked)));

    onKey({
      j: () => step(1),
      k: () => step(-1),
      c: () => one("[data-copy]", chosen ?? panel)?.click(),
      u: () => one("[data-up]")?.click(),
      Escape: () => (one(".card.raised") ? lower(true) : choose(null)),
    });

    // A finding is reached by its own name, and by that of the claim it is on.
    const go = (from) => {
      const target = document.getElementById(location.hash.slice(1));
      const name = target?.closest(".mark")?.hash.slice(1) ?? target?.id;
      const card = cards.find((candidate) => candidate.id === name);
      if (card) choose(card, from);
    };
    addEventListener("hashchange", () => go("mark"));
    if (location.hash) go("mark");
  }

  if (!list && !panel) onKey({ u: () => one("[data-up]")?.click() });
})();
