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

  // ------------------------------------------------------------------ the command that suppresses names this report

  /** Where the report lies, if it was opened from a disk: the page itself must not depend on it. */
  const reportFolder = () => {
    if (location.protocol !== "file:") return "";
    const path = decodeURIComponent(location.pathname);
    const folder = path.replace(/\/[^/]*$/, "");
    const whole = path.endsWith("/report.html") ? folder : folder.replace(/\/report$/, "");
    return ' --report "' + whole.replace(/^\/([A-Za-z]:)/, "$1") + '"';
  };
  const suppressing = (command) => command.replace(" --reason", () => reportFolder() + " --reason");
  all(".suppress code").forEach((code) => { code.textContent = suppressing(code.textContent); });

  // ------------------------------------------------------------------ copy a suggested wording, or a command

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const words = one("ins, code", button.parentElement);
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

  // ------------------------------------------------------------------ in a table the whole of what a key reaches is shown

  document.addEventListener("focusin", ({ target }) => {
    if (target.closest(".scroll") && target.matches("a:focus-visible, summary:focus-visible")) {
      target.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    }
  });

  // ------------------------------------------------------------------ what is folded opens for whoever is sent there

  const goTo = (target) => {
    if (target.matches("details")) target.open = true;
    target.scrollIntoView({ block: "start", behavior: "instant" });
  };
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.matches("details.manifest")) goTo(target);
  };
  addEventListener("hashchange", unfold);
  unfold();

  // ------------------------------------------------------------------ findings: the keys of every list of them

  const list = one("[data-findings]");
  const current = () => document.activeElement?.closest?.(".item");
  const step = (by) => {
    const rows = all(".item > summary", list).filter((summary) => summary.offsetParent);
    const at = rows.indexOf(current()?.querySelector("summary"));
    rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  };
  const listKeys = {
    j: () => step(1),
    k: () => step(-1),
    c: () => current()?.querySelector(".suggest [data-copy]")?.click(),
    o: () => current()?.querySelector("a[data-go]")?.click(),
    u: () => one("[data-up]")?.click(),
    Escape: () => document.activeElement?.blur(),
  };

  // ------------------------------------------------------------------ overview: filter, search, sort, group; state in the hash

  const form = one("[data-filters]");
  if (form) {
    const rail = one(".rail");
    const groupBy = one("#group");
    const sortBy = one("#sort");
    const chips = one(".chips");
    const count = one("[data-count]");
    const empty = one(".empty");
    const more = one("[data-more]");
    const pager = one("[data-pages]");
    const files = Number(list.dataset.files);
    const whole = Number(list.dataset.whole);
    const facets = ["severity", "kind", "outlet"];
    const grouped = (number) => number.toLocaleString("en-GB");
    const findings = (number) => grouped(number) + (number === 1 ? " finding" : " findings");
    const labels = new Map();
    all("input[type=checkbox]", form).forEach((box) => labels.set(box.name + "=" + box.value, box.dataset.label));
    all("select[name=outlet] option", form).forEach((option) => labels.set("outlet=" + option.value, option.textContent));

    rail.hidden = false;
    all("[data-needs-script]").forEach((node) => { node.hidden = !whole; });
    const wide = matchMedia("(min-width: 72.01rem)");
    const fit = () => { rail.open = wide.matches; };
    wide.addEventListener("change", fit);
    fit();

    // A finding is a record {id, severity, kind, outlet, seat, gravity, difference, said, actual, order, words(), node(), home}; its
    // home is its article, {title, section()}. Where the page has all findings they are read from it, else from files beside it.

    const fromPage = () => all(".group", list).flatMap((section) => {
      const home = { title: one(".title", section).textContent, section: () => section };
      const named = one("h3", section).textContent;
      return all(".item", section).map((item) => {
        let words;
        return {
          ...item.dataset, id: item.id, home, node: () => item, said: one(".said-cell", item).lastElementChild.textContent,
          actual: one(".tally-cell", item).lastElementChild.textContent, words: () => (words ??= (named + item.textContent).toLowerCase()),
        };
      });
    });

    const look = new Map(all("input[name=severity]", form).map((box) => {
      const sign = one(".sign", box.parentElement);
      return [box.value, { word: box.dataset.label, sign: sign.textContent, style: sign.classList[1] }];
    }));

    const put = (root, selector, ...texts) => one(selector, root).replaceChildren(...texts.filter(Boolean));

    const link = (title, url) => {
      if (!url) return title;
      const anchor = make("a", "", title);
      anchor.href = url;
      anchor.rel = "noreferrer noopener";
      return anchor;
    };

    const lines = (texts) => {
      if (!texts.length) return null;
      const box = make("ul");
      texts.forEach((text) => { const line = make("li"); line.append(text); box.append(line); });
      return box;
    };

    /** The element that the template beside the list makes of a row of a file. */
    const build = (found) => {
      const item = one("template[data-item]").content.firstElementChild.cloneNode(true);
      const { style, sign, word } = look.get(found.severity);
      item.id = found.id;
      ["severity", "kind", "outlet", "seat"].forEach((name) => { item.dataset[name] = found[name]; });
      one("summary", item).className = style;
      put(item, ".row > .sign", sign);
      one(".row > .sign", item).classList.add(style);
      put(item, ".context", found.before, make("q", "", found.quote), found.after);
      const about = [labels.get("kind=" + found.kind), found.seat || "National", found.line, found.quoted && "quoted words"];
      put(item, ".about", make("span", "word " + style, word), " · " + about.filter(Boolean).join(" · "));
      const [said, odd, then] = found.says;
      one(".said-cell", item).lastElementChild.append(said, odd && make("b", "odd", odd), then);
      one(".tally-cell", item).lastElementChild.append(found.actual);
      put(item, ".difference > span", found.away);
      put(item, ".difference > small", found.unit);
      put(item, ".message", found.message);
      const tell = (part, told) => {
        const fact = one(".facts ." + part, item);
        if (told) fact.replaceChildren(...[told].flat());
        else { fact.previousElementSibling.remove(); fact.remove(); }
      };
      if (found.suggestion === null) tell("suggest", found.noSuggestion);
      else {
        put(item, ".suggest del", found.whole ?? found.quote);
        put(item, ".suggest ins", found.suggestion);
      }
      tell("arithmetic", lines(found.arithmetic));
      if (found.arithmetic.length) one(".facts .arithmetic", item).previousElementSibling.textContent = found.workings;
      tell("cause", found.cause);
      tell("rows", lines(found.rows));
      tell("rule", [found.norm + " ", make("span", "rule-id mono", found.rule)]);
      tell("source", lines(found.sources.map(([title, url]) => link(title, url))));
      tell("named", [found.line + found.column + " · ", make("span", "mono", found.name)]);
      if (found.plain) put(item, ".suppress code", suppressing('recount suppress ' + found.name + ' --reason "…"'));
      else tell("suppress");
      const [toArticle, toSeat] = all(".go a", item);
      toArticle.href = "report/" + found.home.page + "#" + found.id;
      if (found.seatPage) {
        toSeat.href = "report/" + found.seatPage;
        toSeat.textContent = found.seat ? "All statements on " + found.seat : "All national statements";
      } else toSeat.remove();
      return item;
    };

    const buildSection = (home) => {
      const section = one("template[data-group]").content.firstElementChild.cloneNode(true);
      put(section, ".title", home.title);
      one(".title", section).href = "report/" + home.page;
      put(section, ".where", home.where);
      section.setAttribute("aria-label", home.title);
      return section;
    };

    const records = [];
    globalThis.recountFindings = ([homes, words]) => homes.forEach(([title, page, where, outlet, rows]) => {
      const home = { title, page, where };
      home.section = () => (home.made ??= buildSection(home));
      rows.forEach(([id, severity, kind, seat, seatPage, gravity, difference, before, quote, after, line, column, quoted, ...rest]) => {
        const [said, odd, then, actual, away, unit, message, whole, suggestion, none, workings, arithmetic, cause, tally, norm, rule, sources, name] = rest;
        const found = {
          id, home, outlet, gravity, difference, column, name: name ?? id.slice(2), plain: name === null, before, quote, after, quoted, actual, away, unit: words[unit], workings: words[workings], message, whole, suggestion, arithmetic, cause, rows: tally,
          severity: words[severity], kind: words[kind], seat: words[seat], seatPage: words[seatPage], line: words[line], order: records.length,
          noSuggestion: words[none], norm: words[norm], rule: words[rule], says: [said, odd, then], said: said + odd + then,
          sources: sources.flatMap((source, at) => (at % 2 ? [] : [[words[source], words[sources[at + 1]]]])),
        };
        let text;
        found.words = () => (text ??= [title, where, before, quote, after, found.said, actual, away, message, suggestion, cause, found.seat,
          labels.get("kind=" + found.kind), found.rule, ...arithmetic, ...tally].join(" ").toLowerCase());
        let made;
        found.node = () => (made ??= build(found));
        records.push(found);
      });
    });

    const loadOne = (number) => new Promise((resolve, reject) => {
      const script = make("script");
      script.src = "report/findings-" + number + ".js";
      script.onload = resolve;
      script.onerror = () => reject(new Error(script.src));
      document.head.append(script);
    });

    /** Every finding; they are loaded once, and only when the page itself does not do. */
    let asked;
    const everything = () => (asked ??= (async () => {
      if (!files) records.push(...fromPage());
      for (let number = 1; number <= files; number++) {
        count.textContent = "Loading " + findings(whole) + ": part " + number + " of " + files + " …";
        await loadOne(number);
      }
      return records;
    })());

    // The state and the address.

    const read = () => {
      const hash = new URLSearchParams(location.hash.slice(1));
      const state = { q: hash.get("q") ?? "", seat: hash.get("seat") ?? "", group: hash.get("group") ?? "article", sort: hash.get("sort") ?? "worst" };
      facets.forEach((facet) => { state[facet] = new Set((hash.get(facet) ?? "").split(",").filter(Boolean)); });
      return state;
    };

    const write = (state) => {
      const hash = new URLSearchParams();
      facets.forEach((facet) => { if (state[facet].size) hash.set(facet, [...state[facet]].join(",")); });
      if (state.seat) hash.set("seat", state.seat);
      if (state.q) hash.set("q", state.q);
      if (state.group !== "article") hash.set("group", state.group);
      if (state.sort !== "worst") hash.set("sort", state.sort);
      const text = hash.toString().replaceAll("%2C", ",");
      history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
      show(state);
    };

    // Differences are compared in parts of the tally's figure; a finding without figures has none.
    const away = (found) => (found.difference === "" || found.difference === null ? -1 : Number(found.difference));
    const order = {
      worst: (a, b) => a.gravity - b.gravity || a.order - b.order,
      difference: (a, b) => away(b) - away(a) || a.order - b.order,
      text: (a, b) => a.order - b.order,
    };
    const orderTold = {
      worst: one(".order").textContent,
      difference: "By the difference in per cent of the tally’s figure; findings without figures come last.",
      text: "As they stand in the articles, in the order in which the articles came in.",
    };

    /** What the state admits, and for each value of a facet how much there would be with it. */
    const sift = (state, found) => {
      const kept = [];
      const counts = new Map();
      const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
      for (const each of found) {
        if (state.seat && each.seat !== state.seat) continue;
        const failing = facets.filter((facet) => state[facet].size && !state[facet].has(each[facet]));
        if (failing.length > 1 || (words.length && !words.every((word) => each.words().includes(word)))) continue;
        if (!failing.length) kept.push(each);
        (failing.length ? failing : facets).forEach((facet) => {
          const value = facet + "=" + each[facet];
          counts.set(value, (counts.get(value) ?? 0) + 1);
        });
      }
      return [kept, counts];
    };

    const heading = {
      seat: (found) => found.seat || "National",
      kind: (found) => labels.get("kind=" + found.kind),
      difference: (found) => (found.seat || "National") + ", " + labels.get("kind=" + found.kind).toLowerCase() + ": " + found.said + " where the tally has " + found.actual,
      none: () => "All findings",
    };

    const groupsOf = (kept, state) => {
      const groups = new Map();
      const key = heading[state.group] ?? ((found) => found.home);
      kept.forEach((found) => {
        const name = key(found);
        if (groups.has(name)) groups.get(name).push(found);
        else groups.set(name, [found]);
      });
      const list = [...groups];
      return state.group === "difference" ? list.sort((a, b) => b[1].length - a[1].length) : list;
    };

    const linkTo = (page, words) => {
      const anchor = make("a", "", words);
      anchor.href = "report/" + page;
      return anchor;
    };
    const seatPages = new Map([...form.seat.options].filter((option) => option.dataset.page).map((option) => [option.value, option.dataset.page]));

    const section = (name, members, shown) => {
      const box = make("div", "items");
      const named = typeof name === "string";
      members.slice(0, shown).forEach((found) => {
        const node = found.node();
        one(".from", node)?.remove();
        if (away(found) >= 0) one(".row > .difference", node).dataset.away = (100 * away(found)).toFixed(1) + " %";
        if (named) one(".about", node).append(make("span", "from", " · " + found.home.title));
        box.append(node);
      });
      all("[data-copy]", box).forEach((button) => { button.hidden = false; });
      let made;
      if (named) {
        made = make("section", "group");
        const head = make("header", "group-head");
        const title = make("h3");
        title.append(seatPages.has(name) ? linkTo(seatPages.get(name), name) : name);
        head.append(title, make("span", "soft small", findings(members.length)));
        made.append(head);
      } else {
        made = name.section();
        one(".items", made)?.remove();
        all("[data-tally]", made).forEach((cell) => {
          const n = members.filter((found) => found.severity === cell.dataset.tally).length;
          cell.hidden = n === 0;
          one("b", cell).textContent = grouped(n);
        });
      }
      made.append(box);
      return made;
    };

    // As many as fit are shown; of a group that is not an article only the first where there are many.
    const STEP = 100;
    const FEW = 5;
    let room = STEP;
    let latest;

    const show = async (state) => {
      latest = state;
      room = STEP;
      mark(state);
      let found;
      try {
        found = await everything();
      } catch {
        count.textContent = "The other findings could not be loaded: keep report.html and the folder report together";
        return;
      }
      if (latest === state) render(state, found);
    };

    const render = (state, found) => {
      const [kept, counts] = sift(state, found);
      const sort = order[state.sort] ? state.sort : "worst";
      kept.sort(order[sort]);
      list.dataset.sort = sort;
      one(".order").textContent = orderTold[sort];
      const groups = groupsOf(kept, state);
      const few = state.group === "difference" && kept.length > STEP ? FEW : Infinity;
      const sections = [];
      let shown = 0;
      let passed = 0;
      for (const [name, members] of groups) {
        if (shown >= room) break;
        const number = Math.min(few, members.length, room - shown);
        sections.push(section(name, members, number));
        shown += number;
        passed += few === Infinity ? number : members.length;
      }
      list.replaceChildren(...sections);
      more.hidden = passed >= kept.length;
      one("button", more).textContent = "Show " + grouped(Math.min(STEP, kept.length - passed)) + " more";
      one("span", more).textContent = grouped(passed) + " of " + findings(kept.length) + " shown";
      if (pager) pager.hidden = true;

      count.textContent = kept.length === found.length ? findings(found.length) : grouped(kept.length) + " of " + findings(found.length);
      empty.hidden = kept.length > 0;
      one(".columns").hidden = kept.length === 0;
      all("input[type=checkbox]", form).forEach((box) => {
        const n = counts.get(box.name + "=" + box.value) ?? 0;
        const label = box.closest(".pick");
        one(".n", label).textContent = grouped(n);
        label.classList.toggle("none", n === 0 && !box.checked);
      });
      one("[data-active]").textContent = chips.childElementCount ? " · " + grouped(kept.length) + " of " + grouped(found.length) : "";
    };

    one("button", more).addEventListener("click", () => {
      const last = all(".item", list).at(-1);
      room += STEP;
      everything().then((found) => {
        render(latest, found);
        const items = all(".item", list);
        one("summary", items[items.indexOf(last) + 1] ?? last).focus();
      });
    });

    /** The pages of the seats that are asked for, by filter or by name. */
    const toSeats = (state) => {
      const words = state.q.trim().toLowerCase();
      const asked = [...form.seat.options].filter((option) => option.dataset.page
        && (option.value === state.seat || (words.length > 3 && option.value.toLowerCase().includes(words))));
      const box = one(".to-seats");
      box.hidden = !asked.length || asked.length > 3;
      box.replaceChildren(...(box.hidden ? [] : asked).map((option) => {
        const anchor = linkTo(option.dataset.page, "All that the articles say of " + option.value + ", beside its result");
        anchor.className = "button";
        return anchor;
      }));
    };

    /** The controls as the state has them. */
    const mark = (state) => {
      all("input[type=checkbox]", form).forEach((box) => { box.checked = state[box.name].has(box.value); });
      if (form.q !== document.activeElement) form.q.value = state.q;
      form.seat.value = state.seat;
      if (form.outlet?.tagName === "SELECT") form.outlet.value = [...state.outlet][0] ?? "";
      groupBy.value = state.group;
      sortBy.value = order[state.sort] ? state.sort : "worst";
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
      toSeats(state);
      if (state.q) chip("“" + state.q + "”", () => { state.q = ""; form.q.value = ""; });
      if (chips.childElementCount > 1) {
        const button = make("button", "button chip all quiet", "Clear all");
        button.type = "button";
        button.addEventListener("click", clear);
        chips.append(button);
      }
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
      else if (field.name === "outlet") state.outlet = new Set([field.value].filter(Boolean));
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

    /** A finding that the address names is opened here, or in its article where this page does not show it. */
    const reveal = async () => {
      const name = location.hash.slice(1);
      if (!files || asked || /^f-|=/.test(name)) await show(read());
      if (!/^f-/.test(name)) return;
      const item = document.getElementById(name);
      const elsewhere = item ? null : records.find((found) => found.id === name);
      if (item) { item.open = true; item.scrollIntoView({ block: "start", behavior: "instant" }); }
      else if (elsewhere) location.replace("report/" + elsewhere.home.page + "#" + name);
    };
    addEventListener("hashchange", reveal);
    reveal();

    // The address holds the state: who goes to a part of the page keeps it.
    all('a[href^="#"]').filter((anchor) => !anchor.hash.startsWith("#f-")).forEach((anchor) => {
      const target = document.getElementById(anchor.hash.slice(1));
      if (target) anchor.addEventListener("click", (event) => {
        event.preventDefault();
        goTo(target);
        const taker = target.matches("details") ? one("summary", target) : target;
        if (taker === target) target.tabIndex = -1;
        taker.focus({ preventScroll: true });
      });
    });

    onKey({
      ...listKeys,
      "/": () => { rail.open = true; form.q.focus(); },
      Escape: () => { if (document.activeElement === form.q && form.q.value) { form.q.value = ""; write({ ...read(), q: "" }); } else document.activeElement?.blur(); },
    });
  } else if (list) onKey(listKeys);

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
        const spot = mark?.getBoundingClientRect();
        if (spot && (spot.top < 0 || spot.bottom > innerHeight)) mark.scrollIntoView({ block: "center", behavior: "instant" });
        const head = one(".panel-head", panel).getBoundingClientRect().bottom;
        const box = card.getBoundingClientRect();
        if (box.top < head || box.bottom > Math.min(innerHeight, panel.getBoundingClientRect().bottom)) panel.scrollTop += box.top - head;
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
      c: () => one(".suggest [data-copy]", chosen ?? panel)?.click(),
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

  // ------------------------------------------------------------------ matrix: rows by seat, by words, or told differently

  const sieve = one("[data-sieve]");
  if (sieve) {
    const rows = all(".matrix tbody[data-about]");
    const told = one("[data-count]");
    const wholeTold = told.textContent;
    const fields = () => Object.fromEntries([...new FormData(sieve)].filter(([, value]) => value));
    const sieveRows = () => {
      const { seat, q, apart } = fields();
      const words = (q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row) => {
        const text = words.length ? row.textContent.toLowerCase() : "";
        row.hidden = Boolean((seat && row.dataset.seat !== seat) || (apart && !("apart" in row.dataset)) || !words.every((word) => text.includes(word)));
        shown += row.hidden ? 0 : 1;
      });
      told.textContent = shown === rows.length ? wholeTold : shown + " of " + rows.length + " shown";
    };
    const recall = () => {
      const hash = new URLSearchParams(location.hash.slice(1));
      sieve.q.value = hash.get("q") ?? "";
      sieve.seat.value = hash.get("seat") ?? "";
      sieve.apart.checked = hash.has("apart");
      sieveRows();
    };
    sieve.hidden = false;
    sieve.addEventListener("submit", (event) => event.preventDefault());
    sieve.addEventListener("input", () => {
      const hash = new URLSearchParams(fields()).toString();
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
      sieveRows();
    });
    addEventListener("hashchange", recall);
    recall();
    onKey({
      "/": () => sieve.q.focus(),
      u: () => one("[data-up]")?.click(),
      Escape: () => document.activeElement?.blur(),
    });
  } else if (!list && !panel) onKey({ u: () => one("[data-up]")?.click() });
})();
