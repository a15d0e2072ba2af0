/** The part of the browser which the script uses: the package itself is built for servers. */
interface Field {
  value: string;
  hidden: boolean;
  disabled: boolean;
  open: boolean;
  textContent: string | null;
  readonly tagName: string;
  focus(): void;
  submit(): void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  addEventListener(type: string, listener: (event: Pressed) => void): void;
  replaceWith(other: Field): void;
  querySelector(selector: string): Field | null;
}
interface Pressed {
  readonly key: string;
  readonly target: Field;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}
interface Tab {
  readonly document: {
    readonly visibilityState: string;
    querySelector(selector: string): Field | null;
    querySelectorAll(selector: string): Iterable<Field>;
    addEventListener(type: string, listener: (event: Pressed) => void): void;
  };
  readonly location: { readonly pathname: string };
  readonly history: { replaceState(state: null, title: string, address: string): void };
  setTimeout(what: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  print(): void;
  addEventListener(type: string, listener: () => void): void;
  readonly EventSource?: new (address: string) => { onmessage: (() => void) | null; close(): void };
  fetch(address: string): Promise<{ readonly ok: boolean; text(): Promise<string> }>;
  readonly FormData: new (form: Field) => Iterable<readonly [string, string]>;
  readonly URLSearchParams: new (entries: readonly (readonly [string, string])[]) => { toString(): string };
  readonly DOMParser: new () => {
    parseFromString(text: string, type: string): { querySelector(selector: string): Field | null };
  };
}

/**
 * What a page does by itself where scripts run; nothing needs it. `/` goes to the search field, Esc closes what was opened,
 * the print button prints, the results follow what is typed after 300 ms and the focus stays in the field, a form which
 * was sent is not sent twice, ticked rows are counted, and a page which is looked at says when something new was entered. It is not
 * loaded again by itself, and a tab nobody looks at keeps no connection.
 */
export function island(tab: Tab): void {
  const { document } = tab;
  document.addEventListener("keydown", (event) => {
    const typing = ["INPUT", "TEXTAREA", "SELECT"].includes(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.key === "Escape")
      for (const it of document.querySelectorAll("details[open]")) {
        it.open = false;
        it.querySelector("summary")?.focus();
      }
  });
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => tab.print());
  }
  for (const form of document.querySelectorAll("form[data-once]"))
    form.addEventListener("submit", () => {
      tab.setTimeout(() => {
        for (const it of document.querySelectorAll("form[data-once] button[data-send]")) it.disabled = true;
      }, 0);
    });
  const count = document.querySelector("[data-chosen]");
  const countChosen = (): void => {
    if (!count) return;
    const many = [...document.querySelectorAll("input[form=chosen]:checked")].length;
    count.textContent = (count.getAttribute("data-chosen") ?? "").replace("{n}", String(many));
  };
  document.addEventListener("change", countChosen);
  document.addEventListener("reset", () => tab.setTimeout(countChosen, 0));
  countChosen();
  const news = document.querySelector("[data-events]");
  const bar = document.querySelector("[data-news]");
  const Source = tab.EventSource;
  if (news && bar && Source) {
    let source: { close(): void } | null = null;
    const rest = (): void => {
      source?.close();
      source = null;
    };
    const listen = (): void => {
      if (source || !bar.hidden || document.visibilityState !== "visible") return;
      const opened = new Source(news.getAttribute("data-events") ?? "");
      source = opened;
      opened.onmessage = () => {
        rest();
        bar.hidden = false;
      };
    };
    document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? listen() : rest()));
    tab.addEventListener("pagehide", rest);
    tab.addEventListener("pageshow", listen);
    listen();
  }
  const filter = document.querySelector("form[data-filter]");
  const search = document.querySelector("[data-search]");
  if (!filter || !search) return;
  let timer = 0;
  let asked = 0;
  search.addEventListener("input", () => {
    tab.clearTimeout(timer);
    timer = tab.setTimeout(() => {
      const mine = ++asked;
      const query = new tab.URLSearchParams([...new tab.FormData(filter)].filter(([, value]) => value !== ""));
      const address = `${tab.location.pathname}?${query.toString()}`;
      void tab
        .fetch(address)
        .then(async (answer) => {
          if (!answer.ok) return;
          const text = await answer.text();
          if (mine !== asked) return;
          const page = new tab.DOMParser().parseFromString(text, "text/html");
          const count = document.querySelector("[data-count]");
          const said = page.querySelector("[data-count]");
          if (count && said) count.textContent = said.textContent;
          for (const name of ["conditions", "statuses", "exports", "results"]) {
            const [old, fresh] = [document, page].map((it) => it.querySelector(`[data-fresh="${name}"]`));
            if (old && fresh) old.replaceWith(fresh);
          }
          tab.history.replaceState(null, "", address);
        })
        .catch(() => filter.submit());
    }, 300);
  });
}

/** The script of every page. */
export const SCRIPT = `(${island.toString()})(window);\n`;
